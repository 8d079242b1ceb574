import type { Direction } from '../../../model/briefing.js'
import type { Marker, MarkerStyle, SceneParagraph } from '../../../model/scene.js'
import type { FontRole, Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { slideLineHeight } from '../../../typography/index.js'
import { tokenColor } from '../color/token.js'
import { firstDirection } from '../language.js'
import { emu, hundredths } from '../units.js'
import type { FinishContext } from './context.js'

/**
 * Everything that belongs to a paragraph, complete, as `a:pPr`. Line spacing is exact,
 * in points, because renderers agree on no other. `algn` is physical in PowerPoint
 * even where `rtl` is set (hazard A8); `marL` is the margin on the reading edge.
 *
 * `startAt` is the number that the list began with, for a numbered paragraph.
 */
export function paragraphProperties(
  paragraph: SceneParagraph,
  context: FinishContext,
  startAt?: number,
): Element {
  const { marker, level, indent } = paragraph
  const pageDirection = context.direction
  const hang = marker === undefined ? 0 : (paragraph.hang ?? indent)
  return element(
    'a:pPr',
    {
      marL: emu(indent),
      lvl: level === 0 ? undefined : level,
      indent: -emu(hang),
      algn: alignment(paragraph.align, pageDirection),
      rtl: direction(paragraph, pageDirection) === 'rtl',
    },
    paragraph.looseSpacing ? undefined : spacing(paragraph),
    markerElements(marker, context.theme, startAt),
  )
}

function alignment(align: SceneParagraph['align'], pageDirection: Direction): string {
  if (align === 'center') return 'ctr'
  return (align === 'start') === (pageDirection === 'ltr') ? 'l' : 'r'
}

/**
 * A paragraph wholly in another script keeps its own direction, so that its full stop
 * stays behind it; an indented one hangs where the page has its reading edge.
 */
function direction(paragraph: SceneParagraph, pageDirection: Direction): Direction {
  if (paragraph.direction) return paragraph.direction
  if (paragraph.indent > 0) return pageDirection
  return firstDirection(paragraph.runs) ?? pageDirection
}

/** Lines with formulas grow by themselves where spacing is a part of their height. */
function spacing(paragraph: SceneParagraph): Element[] {
  const { lineHeight, plainLine, before, after, runs } = paragraph
  const size = Math.max(1, ...runs.map((run) => run.size))
  return [
    plainLine === undefined
      ? points('a:lnSpc', lineHeight)
      : percent('a:lnSpc', plainLine / slideLineHeight(size)),
    points('a:spcBef', before),
    points('a:spcAft', after),
  ]
}

function percent(name: string, part: number): Element {
  return element(name, {}, element('a:spcPct', { val: Math.round(part * 100000) }))
}

function points(name: string, value: number): Element {
  return element(name, {}, element('a:spcPts', { val: hundredths(value) }))
}

function markerElements(
  marker: Marker | undefined,
  theme: Theme,
  startAt?: number,
): Element[] {
  switch (marker?.type) {
    case undefined:
    // It is text: a run of the paragraph, with a tab that ends at the indent.
    case 'text':
      return [element('a:buNone')]
    case 'bullet':
      return [
        element('a:buFont', { typeface: 'Arial' }),
        element('a:buChar', { char: '•' }),
      ]
    case 'number':
      return marker.style === undefined
        ? [element('a:buAutoNum', { type: 'arabicPeriod', startAt })]
        : [
            ...markerStyle(marker.style, theme),
            element('a:buAutoNum', { type: 'arabicPlain', startAt }),
          ]
  }
}

/** Colour, size and font, which else are those of the text. */
function markerStyle({ font, size, color }: MarkerStyle, theme: Theme): Element[] {
  return [
    element('a:buClr', {}, tokenColor(color, theme)),
    element('a:buSzPts', { val: hundredths(size) }),
    element('a:buFont', { typeface: typeface(font, theme) }),
  ]
}

function typeface(font: FontRole, { fonts }: Theme): string {
  if (font === 'code') return fonts.code.name
  return font === 'heading' ? '+mj-lt' : '+mn-lt'
}
