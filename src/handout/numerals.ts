import type { Metadata } from '../model/briefing.js'
import type { Sheet } from '../model/sheet.js'

/** The digits that a language writes, by the name of CSS's counter style. */
export function numeralsFor({ lang }: Metadata): Sheet['numerals'] {
  if (/^(fa|ur|ps|ckb)\b/i.test(lang)) return 'persian'
  return /^ar\b/i.test(lang) ? 'arabic-indic' : 'decimal'
}
