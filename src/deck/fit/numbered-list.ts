import { formatNumber } from '../../labels/index.js'
import type {
  MarkerStyle,
  Rule,
  SceneLayout,
  SceneParagraph,
  TextBox,
} from '../../model/scene.js'
import { frame } from './frame.js'
import {
  axis,
  baseline,
  bodyHeight,
  bodyTop,
  box,
  descent,
  fullWidth,
  margin,
  marginWidth,
  textWidth,
} from './grid.js'
import { heightOf, textHeight } from './measure.js'
import type { Page } from './page.js'
import { type FlowParagraph, line } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderBox, placeholderIndex, placeLevels, textBox } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

/** A list under a hairline, its numbers in the margin. */
export interface ListKind {
  name: string
  label: string
  /** Styles of its levels; the first has the number. */
  levels: FlowParagraph[]
  numeral: TypeStyle
  /** How far the first baseline lies under the hairline, in points. */
  baseline: number
}

/** What stands under a number, or follows the list without one. */
export interface Entry {
  number?: number
  paragraphs: FlowParagraph[]
}

/** Height that a list has for its text, in points. */
export function listHeight(kind: ListKind): number {
  return bodyHeight - insetOf(kind)
}

/** Entries in one body of text, so that one more finds its place and its number. */
export function listPage(kind: ListKind, entries: Entry[], setting: Setting): Page {
  const hangs = countsAlike(setting)
  const place = bodyPlace(kind, hangs)
  const text = entries.flatMap((entry) => entryText(entry, kind, hangs))
  return {
    layout: listFrame(kind, place, setting),
    items: [placeholderBox('body', placeholderIndex.body, place.name, place.box, text)],
    // One text cannot be read in turn with what stands beside it.
    margin: hangs ? [] : markers(entries, kind, setting),
  }
}

/**
 * Whether PowerPoint writes numbers as the language does: then they belong to the text.
 * Those in other digits stand beside it.
 */
function countsAlike({ lang }: Setting): boolean {
  return formatNumber(1, lang) === '1'
}

/** Distance of the text from the hairline. */
function insetOf({ levels, baseline: first }: ListKind): number {
  return first - baseline(levels[0]?.lineHeight ?? 0)
}

/** Where numbers hang in the text, it begins at the margin. */
function bodyPlace(kind: ListKind, hangs: boolean): TextBox {
  const [x, width] = hangs ? [margin, fullWidth] : [axis, textWidth]
  const area = box(x, bodyTop + insetOf(kind), width, listHeight(kind) + descent)
  const [first, ...others] = kind.levels
  const levels = [
    ...(first ? entryText({ number: 1, paragraphs: [first] }, kind, hangs) : []),
    ...entryText({ paragraphs: others }, kind, hangs),
  ]
  return placeLevels(placeholderIndex.body, 'List', area, levels)
}

function entryText(
  { number, paragraphs }: Entry,
  { numeral }: ListKind,
  hangs: boolean,
): SceneParagraph[] {
  if (!hangs) return paragraphs
  const hang = axis - margin
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    indent: paragraph.indent + hang,
    ...(index === 0 &&
      number !== undefined && {
        marker: { type: 'number', value: number, style: markerStyle(numeral) },
        hang,
      }),
  }))
}

function markerStyle({ font, size, color }: TypeStyle): MarkerStyle {
  return { font, size, color }
}

function listFrame(
  { name, label }: ListKind,
  place: TextBox,
  setting: Setting,
): SceneLayout {
  const hairline: Rule = {
    type: 'rule',
    name: 'Line',
    box: box(margin, bodyTop, fullWidth, 0),
    weight: 0.75,
    color: 'rule',
  }
  return { ...frame(name, label, [place], setting, [hairline]), type: 'text' }
}

/** Numbers on the baseline of what they belong to. */
function markers(entries: Entry[], kind: ListKind, setting: Setting): TextBox[] {
  const above: FlowParagraph[] = []
  return entries.flatMap(({ number, paragraphs }) => {
    const [first] = paragraphs
    above.push(...paragraphs)
    if (number === undefined || !first) return []
    const before = above.slice(0, above.length - paragraphs.length + 1)
    const top =
      heightOf(before, textWidth, setting) - textHeight(first, textWidth, setting)
    const firstBaseline = bodyTop + insetOf(kind) + top + baseline(first.lineHeight)
    const { numeral } = kind
    const area = box(
      margin,
      firstBaseline - baseline(numeral.line),
      marginWidth,
      numeral.line + descent,
    )
    const text = formatNumber(number, setting.lang)
    return [textBox(`Marker ${number}`, area, [line(text, numeral, setting)])]
  })
}
