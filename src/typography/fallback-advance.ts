import { isWide } from './east-asian.js'

/**
 * Width in em of a character that no table has. Such text is set in whatever
 * font the reader's computer has for it, so these are on the wide side: what
 * running text in DejaVu Sans Bold and Noto Sans Bold takes, and a little more.
 */
export function fallbackAdvance(code: number): number {
  const width = known.get(code) ?? widthOf(String.fromCodePoint(code), code)
  known.set(code, width)
  return width
}

/** Widths of characters that were asked for before. */
const known = new Map<number, number>()

function widthOf(character: string, code: number): number {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (/[\p{Extended_Pictographic}]/u.test(character)) return 1.4
  if (isWide(code)) return 1
  if (/[\p{sc=Hebrew}\p{sc=Devanagari}]/u.test(character)) return 0.6
  return /\p{Ll}/u.test(character) ? 0.7 : 0.8
}
