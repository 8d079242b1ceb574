import { type Labels, labelsFor } from '../../labels/index.js'
import type { Direction, Source } from '../../model/briefing.js'
import type { Deck } from '../../model/deck.js'
import type { FontRole, Theme } from '../../model/theme.js'
import { complexFontFor } from '../../theme/complex-font.js'
import type { Metrics } from '../../typography/index.js'
import { leadSize, type TypeScale, type TypeStyle, typeScale } from './type-scale.js'

/** What all slides of a deck have in common when they are fitted. */
export interface Setting {
  lang: string
  direction: Direction
  labels: Labels
  scale: TypeScale
  metrics: Metrics
  /** The family whose widths are measured, by role, and that of complex scripts. */
  families: Record<FontRole | 'arabic', string>
  sources: Source[]
  date: string
  footer: string
  styles: Styles
  /** Whose colours charts take. */
  theme: Theme
  /** Of running text on all slides of the deck, in points. */
  textSize: number
}

/** The styles of the deck's script. */
export interface Styles {
  title(size: number): TypeStyle
  statement(size: number): TypeStyle
  lead(textSize: number): TypeStyle
  text(size: number): TypeStyle
  kicker: TypeStyle
  part: TypeStyle
  aside: TypeStyle
  footer: TypeStyle
  numeral(size: number): TypeStyle
}

export function createSetting(deck: Deck, theme: Theme, metrics: Metrics): Setting {
  const { lang, direction } = deck.metadata
  const scale = typeScale(lang, direction)
  const { fonts } = theme
  return {
    lang,
    direction,
    labels: labelsFor(lang),
    scale,
    metrics,
    families: {
      heading: fonts.heading.twin,
      body: fonts.body.twin,
      code: fonts.code.twin,
      arabic: complexFontFor(lang, theme).twin,
    },
    sources: deck.sources,
    date: deck.date,
    footer: deck.footer,
    styles: createStyles(scale),
    theme,
    textSize: scale.texts[0] ?? 20,
  }
}

function createStyles({ leading, boldTitles }: TypeScale): Styles {
  const bold = boldTitles && { bold: true as const }
  const heading = (size: number, factor: number): TypeStyle => ({
    font: 'heading',
    size,
    line: round(size * factor),
    color: 'strong',
    ...bold,
  })
  const body = (size: number, factor: number, color: TypeStyle['color']): TypeStyle => ({
    font: 'body',
    size,
    line: round(size * factor),
    color,
  })
  const small = Math.max(1.2, leading.text * 0.9)
  return {
    title: (size) => heading(size, leading.title),
    statement: (size) => heading(size, leading.statement),
    lead: (size) => body(leadSize(size), leading.lead, 'strong'),
    text: (size) => body(size, leading.text, 'ink'),
    kicker: { ...body(14, small, 'accent1'), bold: true },
    part: body(14, small, 'muted'),
    aside: body(12, leading.text, 'muted'),
    footer: body(11, small, 'muted'),
    numeral: (size) => ({ ...heading(size, 1.2), color: 'accent1' }),
  }
}

/** PowerPoint keeps spacing in hundredths of a point. */
function round(points: number): number {
  return Math.round(points * 100) / 100
}
