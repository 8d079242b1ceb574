import { eastAsianFontsIn } from './east-asian-fonts.js'
import { isInstalled } from './is-installed.js'
import { scriptFontAt } from './script-fonts.js'

/** A font that a text needs and that is not there. */
export interface MissingFont {
  /** A word of the text, to tell the script by. */
  example: string
  /** The package that has it; none where Deckle knows no font of the script. */
  package?: string
}

/** What of a text, in a language, has to be set in fonts of readers' computers. */
export function missingFonts(text: string, lang: string): MissingFont[] {
  const eastAsian = eastAsianFontsIn(text, lang)
    .filter((font) => !isInstalled(font.package))
    .map((font) => ({
      example: (font.own.exec(text) ?? square.exec(text))?.[0] ?? '',
      package: font.package,
    }))
  const example = [...text.matchAll(unknown)]
    .map(([word]) => word)
    .find((word) => scriptFontAt(word.codePointAt(0) ?? 0) === undefined)
  return example ? [...eastAsian, { example }] : eastAsian
}

const square = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Words that begin with a letter that neither Latin nor East Asian fonts have. */
const unknown =
  /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Common}\p{sc=Inherited}])\p{L}[\p{L}\p{M}]*/gu
