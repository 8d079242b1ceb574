/**
 * Width in em of a character that no table has. Such text is set in whatever
 * font the reader's computer has for it, so these are on the wide side: what
 * running text in DejaVu Sans Bold and Noto Sans Bold takes, and a little more.
 */
export function fallbackAdvance(code: number): number {
  const character = String.fromCodePoint(code)
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (/[\p{Extended_Pictographic}]/u.test(character)) return 1.4
  if (isWide(code)) return 1
  if (/[\p{sc=Hebrew}\p{sc=Devanagari}]/u.test(character)) return 0.6
  return /\p{Ll}/u.test(character) ? 0.7 : 0.8
}

/** East Asian wide characters (UAX #11 W and F) fill a square. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000
  )
}
