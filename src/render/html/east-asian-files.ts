import { type EastAsianFont, eastAsianFontsIn, isWide } from '../../typography/index.js'
import { charactersIn, type FontFile, unicodeRanges } from './font-face.js'

/**
 * The files for the East Asian letters of a text. Their fonts come in some hundred
 * slices, which put together what is often used together: a sheet has those that it has
 * letters of, and of a second language's font those for letters that the first lacks.
 */
export function eastAsianFiles(text: string, lang: string): FontFile[] {
  const wanted = new Set(
    Array.from(text, (letter) => letter.codePointAt(0) ?? 0).filter(isSquare),
  )
  return eastAsianFontsIn(text, lang).flatMap((font) => slices(font, wanted))
}

/** Wide letters, and the half-wide ones that stand among them. */
function isSquare(code: number): boolean {
  return isWide(code) || (code >= 0xff00 && code <= 0xffef)
}

/** Takes from the letters that are wanted those that the font has. */
function slices(font: EastAsianFont, wanted: Set<number>): FontFile[] {
  const { family, package: folder } = font
  const id = folder.split('/')[1]
  return Object.entries(unicodeRanges(folder)).flatMap(([slice, ranges]): FontFile[] => {
    const found = charactersIn(wanted, ranges)
    if (found.length === 0) return []
    for (const letter of found) wanted.delete(letter)
    const path = `${folder}/files/${id}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`
    return [{ family, weight: '100 900', style: 'normal', path, ranges }]
  })
}
