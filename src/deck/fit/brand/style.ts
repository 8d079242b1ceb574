import type { BrandChoice, BrandPlace } from '../../../model/brand.js'
import type { ColorToken } from '../../../model/theme.js'
import { familyFor } from '../../../typography/index.js'
import { footnoteLevel } from '../flow-context.js'
import type { FlowParagraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import type { TypeStyle } from '../type-scale.js'

/** Text of a briefing needs no more than this, in points; a place may ask for more. */
const largestText = 24
const smallestText = 12
const steps = [20, 18, 16]

/** Sizes of text to choose from in a place, the largest first. */
export function textSizes({ levels }: BrandPlace): number[] {
  const own = Math.min(Math.max(levels[0]?.size ?? 18, smallestText), largestText)
  return [own, ...steps.filter((size) => size < own)]
}

/** Sizes of a title: that of its place, then smaller ones. */
function titleSizes({ levels }: BrandPlace): number[] {
  const own = levels[0]?.size ?? 30
  return [own, ...[36, 30, 24, 20, 18, 16, 14].filter((size) => size < own)]
}

/** The setting of slides that follow a layout: sizes and styles of its places. */
export function brandSetting(
  setting: Setting,
  { title, bodies: [body = title] }: BrandChoice,
): Setting {
  const [top, text] = [title.levels[0], body.levels[0]]
  const titleFont = top?.measured ?? setting.families.heading
  const style = (size: number): TypeStyle => ({
    font: 'body',
    size,
    line: Math.round(size * setting.scale.leading.text * 100) / 100,
    color: colorOf(body),
    ...(text?.bold && { bold: true }),
    ...(text?.italic && { italic: true }),
  })
  return {
    ...setting,
    scale: { ...setting.scale, titles: titleSizes(title), texts: textSizes(body) },
    families: {
      ...setting.families,
      ...(setting.direction === 'ltr' && {
        heading: titleFont,
        body: text?.measured ?? setting.families.body,
      }),
    },
    styles: {
      ...setting.styles,
      text: style,
      title: (size) => ({
        font: 'heading',
        size,
        // What the brand's spacing makes of it, on the wide side.
        line: size * Math.max(familyFor(titleFont).spacing * (top?.spacing ?? 1), 1),
        color: colorOf(title),
        ...(top?.bold && { bold: true }),
        ...(top?.italic && { italic: true }),
      }),
    },
  }
}

/** Capitals are so much wider than the letters that they stand for. */
const capitalsWidth = 1.3

/** Width that text of a place may be measured against, in points. */
export function textWidthOf({ box, levels }: BrandPlace): number {
  return levels[0]?.capitals ? box.width / capitalsWidth : box.width
}

/**
 * Paragraphs as a place sets them: aligned as its text is, lists in the indents and
 * colours of its levels. On another ground than paper all text has the colour of the
 * place.
 *
 * @param align of all; else centred only where one paragraph stands alone
 */
export function onPlace(
  paragraphs: FlowParagraph[],
  place: BrandPlace,
  plain: boolean,
  setting: Setting,
  align = paragraphsAlign(paragraphs, place, setting),
): FlowParagraph[] {
  return paragraphs.map((flow) => {
    const paragraph = { ...flow, level: listLevel(flow.level) }
    const usual = colorOf(place)
    const own = plain ? colorOf(place, paragraph.level) : usual
    const runs = paragraph.runs.map((run) =>
      plain && run.color !== usual ? run : { ...run, color: own },
    )
    return { ...paragraph, runs, align, ...indents(paragraph, place) }
  })
}

/** Only lines that stand alone are centred: lists and running text have one edge. */
function paragraphsAlign(
  paragraphs: FlowParagraph[],
  place: BrandPlace,
  setting: Setting,
): FlowParagraph['align'] {
  const align = alignOf(place, setting)
  const isList = paragraphs.some(({ indent }) => indent > 0)
  if (align === 'center') return isList || paragraphs.length > 1 ? 'start' : 'center'
  return isList ? 'start' : align
}

/** Brands set lists on the first level of their places, Deckle's layouts text. */
function listLevel(level: number): number {
  return level === footnoteLevel ? 0 : Math.max(0, level - 1)
}

/** The colour of text in a place, on its outermost level if no other is named. */
export function colorOf({ levels }: BrandPlace, level = 0): ColorToken {
  const style = levels[Math.min(level, levels.length - 1)]
  return style?.readable ?? style?.color ?? 'ink'
}

/**
 * Text that begins on the left begins on the right in a language from right to left, and
 * the other way round in a brand that is set from right to left.
 */
export function alignOf(
  { levels }: BrandPlace,
  { direction }: Setting,
): FlowParagraph['align'] {
  const { align, rtl } = levels[0] ?? { align: 'left', rtl: false }
  if (align === 'center') return 'center'
  return align === 'left' || rtl || direction === 'rtl' ? 'start' : 'end'
}

/** A place without bullets of its own leaves a list its usual indents. */
function indents(
  { indent, level, marker }: FlowParagraph,
  { levels }: BrandPlace,
): Pick<FlowParagraph, 'indent' | 'hang'> {
  const style = levels[Math.min(level, levels.length - 1)]
  if (indent === 0 || !style?.bullet || style.indent === 0) return { indent }
  return { indent: style.indent, ...(marker && { hang: style.hang }) }
}
