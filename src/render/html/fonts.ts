import type { Theme } from '../../model/theme.js'
import { type ScriptFont, scriptFontsIn } from '../../typography/index.js'
import { eastAsianFiles } from './east-asian-files.js'
import { charactersIn, type FontFile, fontFace, unicodeRanges } from './font-face.js'
import { formulaFont } from './formula/formula-font.js'
import { headingCompanion } from './heading-companion.js'
import type { Writing } from './writing.js'

/** A face of a family that the style sheet uses. */
interface Face {
  family: string
  weight: 400 | 700
  style: 'normal' | 'italic'
  /** The part with the script that the family is used for, if that is not Latin. */
  script?: string
}

/** As sheets and slides have it. */
const hasItalics = /<em>|font-style[=:]"?italic/
const hasCode = /<code>|class="code"/
const hasBoldTitles = /class="heading"[^>]*font-weight[=:]"?700/

/**
 * `@font-face` rules for the faces that some HTML needs, with the files inside:
 * of each face only the subsets that have characters of the text. A family that
 * is not installed is left to the reader's computer.
 */
export async function embedFonts(
  html: string,
  writing: Writing,
  theme: Theme,
): Promise<string> {
  const characters = new Set(
    Array.from(html, (character) => character.codePointAt(0) ?? 0),
  )
  const files = facesFor(html, writing, theme).flatMap((face) =>
    filesOf(face, characters),
  )
  const all = [...files, ...eastAsianFiles(html, writing.lang)]
  const rules = await Promise.all(all.map(fontFace))
  const formulas = html.includes('<math') ? [await formulaFont(html)] : []
  return [...new Set(rules), ...formulas].join('\n')
}

function facesFor(html: string, { script }: Writing, theme: Theme): Face[] {
  const { heading, body, code } = theme.fonts
  const upright = (family: string): Face => ({ family, weight: 400, style: 'normal' })
  const bold = (family: string): Face => ({ family, weight: 700, style: 'normal' })
  const faces = [upright(body.twin), bold(body.twin)]
  if (hasItalics.test(html))
    faces.push({ family: body.twin, weight: 400, style: 'italic' })
  if (script === 'latin') {
    faces.push(upright(heading.twin))
    if (hasBoldTitles.test(html)) faces.push(bold(heading.twin))
    const family = headingCompanion(html, heading)
    if (family)
      for (const script of ['greek', 'cyrillic'])
        faces.push({ ...upright(family), script })
  }
  if (hasCode.test(html)) faces.push(upright(code.twin))
  for (const font of scriptFontsIn(html)) {
    const family = familyOf(font, theme)
    const script = font.subset
    faces.push({ ...upright(family), script }, { ...bold(family), script })
  }
  return faces
}

/** The font for Arabic script is a choice of the theme. */
function familyOf({ script, family }: ScriptFont, { complexFont }: Theme): string {
  return script === 'Arab' ? complexFont.twin : family
}

function filesOf(face: Face, characters: Set<number>): FontFile[] {
  const { family, weight, style } = face
  const id = family.toLowerCase().replaceAll(' ', '-')
  const folder = `@fontsource/${id}`
  return Object.entries(subsetsOf(face, folder))
    .filter(([, ranges]) => charactersIn(characters, ranges).length > 0)
    .map(([subset, ranges]) => {
      const path = `${folder}/files/${id}-${subset}-${weight}-${style}.woff2`
      return { family, weight: String(weight), style, path, ranges }
    })
}

/**
 * Of a font for Arabic script only the punctuation of its Latin part is used: Latin
 * names are set in the font for Latin text. Other scripts take that from it, too.
 */
const latinPunctuation = 'U+A0,U+AB,U+B7,U+BB,U+2000-206F'

/** Unicode ranges by subset; none where the family is not installed. */
function subsetsOf({ script }: Face, folder: string): Record<string, string> {
  const subsets = unicodeRanges(folder)
  const ranges = script && subsets[script]
  if (!ranges) return subsets
  return script === 'arabic'
    ? { [script]: ranges, latin: latinPunctuation }
    : { [script]: ranges }
}
