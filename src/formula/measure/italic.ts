/** A letter as the sloping one of mathematics; others stay as they are. */
export function italic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (letter === 'h') return 'ℎ'
  if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(0x1d434 + code - 0x41)
  if (code >= 0x61 && code <= 0x7a) return String.fromCodePoint(0x1d44e + code - 0x61)
  if (code >= 0x3b1 && code <= 0x3c9) return String.fromCodePoint(0x1d6fc + code - 0x3b1)
  return letter
}
