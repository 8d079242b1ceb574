import { formulaOf } from '../../../model/formula.js'
import type {
  Box,
  Marker,
  SceneParagraph,
  SceneRun,
  TextBox,
} from '../../../model/scene.js'
import { type Attributes, type Element, element } from '../../../ooxml/element.js'
import { fixed, paint } from '../chart/markup.js'
import type { SlideContext } from './context.js'
import { drawFormulaLine } from './draw-formula-line.js'

/** Where the first baseline of a line lies, as PowerPoint has exact spacing. */
const baseline = 0.8
/** PowerPoint sets superscript in two thirds of the size, a third of it higher. */
const superscript = { size: 0.66, rise: 0.33 }

/** Paragraphs under each other in a box, line by line as they were measured. */
export function drawText(item: TextBox, context: SlideContext): Element[] {
  const { box, paragraphs, insetEnd = 0, insetBottom = 0 } = item
  const area = { ...box, width: box.width - insetEnd }
  if (context.direction === 'rtl') area.x += insetEnd
  if (item.anchor === 'top') return drawParagraphs(paragraphs, area, context)
  const height = textHeight(paragraphs, area.width, context)
  const y = box.y + box.height - insetBottom - height
  return drawParagraphs(paragraphs, { ...area, y }, context)
}

/** Paragraphs from the top of an area. */
export function drawParagraphs(
  paragraphs: SceneParagraph[],
  area: Pick<Box, 'x' | 'y' | 'width'>,
  context: SlideContext,
): Element[] {
  let y = area.y
  return paragraphs.flatMap((paragraph, index) => {
    const { marker } = paragraph
    const above = paragraphs[index - 1]
    if (above) y += above.after + paragraph.before
    const first = y
    const place = placeOf(paragraph, area, context)
    const lines = context.breakParagraph(paragraph, area.width)
    const drawn = lines.map((runs) => {
      const height = lineHeightOf(paragraph, runs)
      y += height
      return runs.some(formulaOf)
        ? drawFormulaLine(runs, { y: y - height, height }, paragraph, area, context)
        : drawLine(runs, { ...place, y: y - height + baseline * height })
    })
    const height = lineHeightOf(paragraph, lines[0] ?? [])
    const sign = marker
      ? [drawMarker(marker, paragraph, area, first + baseline * height, context)]
      : []
    return [...sign, ...drawn]
  })
}

/** Height of paragraphs under each other, with the air between them. */
export function textHeight(
  paragraphs: SceneParagraph[],
  width: number,
  { breakParagraph }: SlideContext,
): number {
  return paragraphs.reduce((sum, paragraph, index) => {
    const above = paragraphs[index - 1]
    const air = above ? above.after + paragraph.before : 0
    const lines = breakParagraph(paragraph, width)
    const heights = lines.map((runs) => lineHeightOf(paragraph, runs))
    return heights.reduce((total, height) => total + height, sum + air)
  }, 0)
}

/** A line with a formula may be higher than others. */
function lineHeightOf(
  { lineHeight, plainLine = lineHeight }: SceneParagraph,
  runs: SceneRun[],
): number {
  return runs.some(formulaOf) ? lineHeight : plainLine
}

/** Where the lines of a paragraph stand, and how. */
function placeOf(
  { align, indent, direction }: SceneParagraph,
  { x, width }: Pick<Box, 'x' | 'width'>,
  context: SlideContext,
): Attributes & { x: number } {
  const isRtl = (direction ?? context.direction) === 'rtl'
  const start = isRtl ? x + width - indent : x + indent
  const end = isRtl ? x : x + width
  const anchors = { start, center: (start + end) / 2, end }
  const anchor = { start: undefined, center: 'middle', end: 'end' }[align]
  return {
    x: fixed(anchors[align]),
    'text-anchor': anchor,
    direction: isRtl ? 'rtl' : undefined,
  }
}

function drawLine(runs: SceneRun[], place: Attributes & { y: number }): Element {
  return element(
    'text',
    { ...place, y: fixed(place.y) },
    trimmed(runs).flatMap((run, index, all) => drawRun(run, all[index - 1])),
    /\s$/.test(runs.at(-1)?.text ?? '') ? space : [],
  )
}

/** Keeps words apart where lines are read one after the other; too small to be seen. */
const space = element('tspan', { 'font-size': 1 }, ' ')

/** White space at the end of a line hangs; a line feed has done its work. */
function trimmed(runs: SceneRun[]): SceneRun[] {
  return runs.map((run, index) => ({
    ...run,
    text: index === runs.length - 1 ? run.text.trimEnd() : run.text.replace(/\n/g, ''),
  }))
}

function drawRun(run: SceneRun, before: SceneRun | undefined): Element {
  const drawn = element('tspan', runAttributes(run, before), run.text)
  if (!run.link) return drawn
  const href = 'slide' in run.link ? `#slide-${run.link.slide}` : run.link.href
  return element('a', { href }, drawn)
}

function runAttributes(run: SceneRun, before: SceneRun | undefined): Attributes {
  const size = run.superscript ? run.size * superscript.size : run.size
  const isLink = run.link !== undefined && 'href' in run.link
  return {
    class: run.font,
    'font-size': fixed(size),
    'font-weight': run.bold ? 700 : undefined,
    'font-style': run.italic ? 'italic' : undefined,
    'text-decoration': run.strike ? 'line-through' : isLink ? 'underline' : undefined,
    dy: rise(run, before),
    style: paint('fill', run.color),
  }
}

/** Up to a superscript, and down again after it. */
function rise(run: SceneRun, before: SceneRun | undefined): number | undefined {
  const up = (one: SceneRun | undefined) =>
    one?.superscript ? one.size * superscript.rise : 0
  const shift = up(before) - up(run)
  return shift === 0 ? undefined : fixed(shift)
}

function drawMarker(
  marker: Marker,
  paragraph: SceneParagraph,
  { x, width }: Pick<Box, 'x' | 'width'>,
  y: number,
  context: SlideContext,
): Element {
  const { indent, hang = indent, runs } = paragraph
  const isRtl = (paragraph.direction ?? context.direction) === 'rtl'
  const start = indent - hang
  const [first] = runs
  const style = marker.type === 'number' ? marker.style : undefined
  const run: SceneRun = {
    text: markerText(marker),
    font: style?.font ?? first?.font ?? 'body',
    size: style?.size ?? first?.size ?? 16,
    color: style?.color ?? (marker.type === 'text' ? 'accent1' : (first?.color ?? 'ink')),
    ...(marker.type === 'text' && { bold: true as const }),
  }
  return drawLine([run], {
    x: fixed(isRtl ? x + width - start : x + start),
    direction: isRtl ? 'rtl' : undefined,
    y,
  })
}

function markerText(marker: Marker): string {
  switch (marker.type) {
    case 'bullet':
      return '•'
    case 'number':
      return marker.style ? String(marker.value) : `${marker.value}.`
    case 'text':
      return marker.text
  }
}
