import { numberingSystem } from '../labels/index.js'
import type { Metadata } from '../model/briefing.js'
import type { Sheet } from '../model/sheet.js'

const styles: Record<string, Sheet['numerals']> = {
  arab: 'arabic-indic',
  arabext: 'persian',
}

/** The digits that a language writes, by the name of CSS's counter style. */
export function numeralsFor({ lang }: Metadata): Sheet['numerals'] {
  return styles[numberingSystem(lang)] ?? 'decimal'
}
