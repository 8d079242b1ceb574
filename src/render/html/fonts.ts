import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Sheet } from '../../model/sheet.js'
import type { Theme } from '../../model/theme.js'
import { formulaFont } from './formula/formula-font.js'

/** A face of a family that the style sheet uses. */
interface Face {
  family: string
  weight: 400 | 700
  style: 'normal' | 'italic'
  /** Whether it is the font for Arabic script. */
  isComplex?: true
}

const require = createRequire(import.meta.url)

/**
 * `@font-face` rules for the faces that some HTML needs, with the files inside:
 * of each face only the subsets that have characters of the text. A family that
 * is not installed is left to the reader's computer.
 */
export async function embedFonts(
  html: string,
  sheet: Sheet,
  theme: Theme,
): Promise<string> {
  const characters = new Set(
    Array.from(html, (character) => character.codePointAt(0) ?? 0),
  )
  const rules = await Promise.all(
    facesFor(html, sheet, theme).map((face) => faceRules(face, characters)),
  )
  const formulas = html.includes('<math') ? [await formulaFont(html)] : []
  return [...rules.flat(), ...formulas].join('\n')
}

function facesFor(html: string, { step }: Sheet, { fonts, complexFont }: Theme): Face[] {
  const upright = (family: string): Face => ({ family, weight: 400, style: 'normal' })
  const bold = (family: string): Face => ({ family, weight: 700, style: 'normal' })
  const body = fonts.body.twin
  const faces = [upright(body), bold(body)]
  if (html.includes('<em>')) faces.push({ family: body, weight: 400, style: 'italic' })
  if (step.script === 'latin') faces.push(upright(fonts.heading.twin))
  if (html.includes('<code>')) faces.push(upright(fonts.code.twin))
  if (/\p{Script=Arabic}/u.test(html)) {
    const isComplex = true
    faces.push({ ...upright(complexFont.twin), isComplex })
    faces.push({ ...bold(complexFont.twin), isComplex })
  }
  return faces
}

async function faceRules(face: Face, characters: Set<number>): Promise<string[]> {
  const folder = `@fontsource/${face.family.toLowerCase().replaceAll(' ', '-')}`
  const needed = Object.entries(subsetsOf(face, folder)).filter(([, ranges]) =>
    hasAny(characters, ranges),
  )
  return Promise.all(
    needed.map(([subset, ranges]) => faceRule(face, folder, subset, ranges)),
  )
}

/**
 * Of a font for Arabic script only the punctuation of its Latin part is used:
 * Latin names are set in the font for Latin text.
 */
const latinPunctuation = 'U+A0,U+AB,U+B7,U+BB,U+2000-206F'

/** Unicode ranges by subset; none where the family is not installed. */
function subsetsOf({ isComplex }: Face, folder: string): Record<string, string> {
  const subsets = unicodeRanges(folder)
  const { arabic } = subsets
  return isComplex && arabic ? { arabic, latin: latinPunctuation } : subsets
}

function unicodeRanges(folder: string): Record<string, string> {
  try {
    return require(`${folder}/unicode.json`)
  } catch {
    return {}
  }
}

function hasAny(characters: Set<number>, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [start = '', end = start] = range.trim().replace(/^U\+/i, '').split('-')
    const [first, last] = [Number.parseInt(start, 16), Number.parseInt(end, 16)]
    for (const character of characters) {
      if (character >= first && character <= last) return true
    }
    return false
  })
}

async function faceRule(
  { family, weight, style }: Face,
  folder: string,
  subset: string,
  ranges: string,
): Promise<string> {
  const name = `${folder.split('/')[1]}-${subset}-${weight}-${style}.woff2`
  const bytes = await readFile(require.resolve(`${folder}/files/${name}`))
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')})`
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-style: ${style};
  src: ${source} format("woff2");
  unicode-range: ${ranges};
}`
}
