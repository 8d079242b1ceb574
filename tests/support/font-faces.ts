import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Rules for all files of a family, as a sheet has them for those that it needs. */
export async function fontFaces(family: string): Promise<string[]> {
  const id = family.toLowerCase()
  const ranges: Record<string, string> = require(`@fontsource/${id}/unicode.json`)
  const isComplex = ranges['arabic'] !== undefined
  const subsets = isComplex
    ? { arabic: ranges['arabic'], latin: 'U+A0,U+AB,U+B7,U+BB,U+2000-206F' }
    : ranges
  const styles = [400, 700].flatMap((weight) =>
    (isComplex ? ['normal'] : ['normal', 'italic']).map((style) => ({ weight, style })),
  )
  return Promise.all(
    Object.entries(subsets).flatMap(([subset, range]) =>
      styles.map(async ({ weight, style }) => {
        const name = `@fontsource/${id}/files/${id}-${subset}-${weight}-${style}.woff2`
        const bytes = (await readFile(require.resolve(name))).toString('base64')
        return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${bytes}) format('woff2'); unicode-range: ${range} }`
      }),
    ),
  )
}
