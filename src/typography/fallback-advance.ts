import { isWide } from './east-asian.js'

/**
 * Width in em of a character that no font of ours has. Such text is set in whatever
 * font the reader's computer has for it, so these are on the wide side: what running
 * text in DejaVu Sans Bold and Noto Sans Bold takes, and a little more. Where it has
 * none, programs draw a box for each character, for marks too, at most as wide as that
 * of Arimo (Carlito's is 0.51 em, DejaVu's 0.6).
 */
export function fallbackAdvance(code: number): number {
  const width = known.get(code) ?? widthOf(String.fromCodePoint(code), code)
  known.set(code, width)
  return width
}

/** Widths of characters that were asked for before. */
const known = new Map<number, number>()

function widthOf(character: string, code: number): number {
  if (/[\p{Mn}\p{Me}]/u.test(character)) return isShared(character) ? 0 : box
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (/[\p{Extended_Pictographic}]/u.test(character)) return 1.4
  if (isWide(code)) return 1
  return /\p{Ll}/u.test(character) ? box : 0.8
}

const box = 0.75

/** Whether a mark is one that fonts have for letters of many scripts. */
function isShared(mark: string): boolean {
  return /[\p{sc=Inherited}\p{sc=Common}]/u.test(mark)
}
