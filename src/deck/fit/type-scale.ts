import type { Direction } from '../../model/briefing.js'
import type { ColorToken, FontRole } from '../../model/theme.js'
import { eastAsianFontFor, isBrahmic, isHebrew } from '../../typography/index.js'

/** How a text is set. */
export interface TypeStyle {
  font: FontRole
  /** Points. */
  size: number
  /** Distance between baselines, in points. */
  line: number
  color: ColorToken
  bold?: true
  italic?: true
}

/** What a script needs: sizes in points, leading as a multiple of the size. */
export interface TypeScale {
  /** Sizes of titles, the usual one first; a long title takes a smaller one. */
  titles: number[]
  statements: number[]
  /** Sizes of running text; one is chosen for all slides of a layout. */
  texts: number[]
  leading: { title: number; lead: number; text: number; statement: number }
  /** Scripts without a serif partner set titles in bold. */
  boldTitles: boolean
  italics: boolean
}

const latin: TypeScale = {
  titles: [30, 24, 20, 18, 16, 14],
  statements: [40, 36, 30],
  texts: [20, 18],
  leading: { title: 1.12, lead: 1.25, text: 1.3, statement: 1.2 },
  boldTitles: false,
  italics: true,
}

const arabic: TypeScale = {
  titles: [28, 24, 20, 18, 16, 14],
  statements: [34, 30, 26],
  texts: [18, 16],
  leading: { title: 1.286, lead: 1.5, text: 1.61, statement: 1.45 },
  boldTitles: true,
  italics: false,
}

const eastAsian: TypeScale = {
  titles: [28, 24, 20, 18, 16, 14],
  statements: [34, 30, 26],
  texts: [18, 16],
  leading: { title: 1.25, lead: 1.45, text: 1.6, statement: 1.4 },
  boldTitles: true,
  italics: false,
}

const hebrew: TypeScale = {
  ...arabic,
  leading: { title: 1.15, lead: 1.3, text: 1.4, statement: 1.25 },
}

/** The scale for a language. Marks above and below need as much room as squares. */
export function typeScale(lang: string, direction: Direction): TypeScale {
  if (direction === 'rtl') return isHebrew(lang) ? hebrew : arabic
  return isBrahmic(lang) || eastAsianFontFor(lang) ? eastAsian : latin
}

/** Size of the lead over text of a size. */
export function leadSize(text: number): number {
  return text + 4
}
