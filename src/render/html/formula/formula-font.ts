import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { italic } from '../../../formula/measure/italic.js'
import { readWoff } from '../../../typography/index.js'
import { subsetFont } from './subset-font.js'

const require = createRequire(import.meta.url)
const file = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff'

/** Signs that are drawn without standing in the text: those of roots. */
const drawn = '√'

/**
 * The `@font-face` rule of the font for formulas, which has the table of measures that
 * they are set by; with the characters of those in some HTML.
 */
export async function formulaFont(html: string): Promise<string> {
  const formulas = html.match(/<math[\s>].*?<\/math>/gs) ?? []
  const text = drawn + formulas.join('').replace(/<[^>]*>/g, '')
  const letters = [...text, ...Array.from(text, italic)]
  const codes = new Set(letters.map((letter) => letter.codePointAt(0) ?? 0))
  const font = await subsetFont(readWoff(await readFile(require.resolve(file))), codes)
  const { compress } = await import('woff2-encoder')
  const bytes = Buffer.from(await compress(font))
  return `@font-face {
  font-family: "STIX Two Math";
  src: url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2");
}`
}
