/** Blocks of letters, marks and digits that fonts for Arabic script have. */
const blocks: [number, number][] = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x870, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
]

/** Whether a character is set in the font for Arabic script. */
export function isArabic(code: number): boolean {
  return code >= 0x600 && blocks.some(([first, last]) => code >= first && code <= last)
}

/** Whether a text has characters of Arabic script. */
export function hasArabic(text: string): boolean {
  return /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe]/.test(text)
}

/**
 * Where a stretch of Arabic script ends, joiners and the other format characters
 * inside it included (UTF-16 offset).
 */
export function endOfArabic(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (!isArabic(code) && !(code >= 0x200c && code <= 0x200f)) break
    end++
  }
  return end
}
