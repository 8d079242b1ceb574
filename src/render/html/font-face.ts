import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A file of a font package as a rule of CSS names it. */
export interface FontFile {
  family: string
  /** One weight, or the first and the last of a variable font. */
  weight: string
  style: 'normal' | 'italic'
  /** In the package. */
  path: string
  /** The characters that browsers take from it, as CSS has them: `U+0-FF,U+131`. */
  ranges: string
}

/** The rule for a file, with its bytes inside. */
export async function fontFace(file: FontFile): Promise<string> {
  const { family, weight, style, path, ranges } = file
  const source = `url(data:font/woff2;base64,${await base64Of(path)})`
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-style: ${style};
  src: ${source} format("woff2");
  unicode-range: ${ranges};
}`
}

/** Most briefings have the same few faces. */
const mostKept = 16
const kept = new Map<string, string>()

async function base64Of(path: string): Promise<string> {
  const known = kept.get(path)
  if (known !== undefined) return known
  const text = await readFile(require.resolve(path), 'base64')
  if (kept.size < mostKept) kept.set(path, text)
  return text
}

/** Unicode ranges by the parts of a package; none where it is not installed. */
export function unicodeRanges(folder: string): Record<string, string> {
  try {
    return require(`${folder}/unicode.json`)
  } catch {
    return {}
  }
}

/** Those of characters that are in ranges. */
export function charactersIn(characters: Iterable<number>, ranges: string): number[] {
  const bounds = ranges.split(',').map((range) => {
    const [start = '', end = start] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const
  })
  return [...characters].filter((character) =>
    bounds.some(([first, last]) => character >= first && character <= last),
  )
}
