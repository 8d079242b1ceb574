import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Run } from '../../src/model/run.js'
import { heightsOf } from './chromium.js'
import type { LineCase } from './line-cases.js'

const require = createRequire(import.meta.url)

/** Height of a line in CSS pixels, more than any font needs. */
const lineHeight = 48

/** Numbers of lines in Chromium, with the fonts and the style that sheets have. */
export async function linesInChromium(cases: LineCase[]): Promise<number[]> {
  const families = cases.flatMap(({ theme: { fonts, complexFont } }) =>
    [fonts.body, fonts.heading, complexFont].map(({ twin }) => twin),
  )
  const faces = await Promise.all([...new Set(families)].map(fontFaces))
  const style = `p { margin: 0; line-height: ${lineHeight}px; font-kerning: normal; overflow-wrap: anywhere }`
  const html = `<style>${faces.flat().join('\n')}\n${style}</style>${cases.map(paragraph).join('\n')}`
  const heights = await heightsOf(html, 'p')
  return heights.map((height) => Math.round(height / lineHeight))
}

function paragraph({
  lang,
  direction,
  runs,
  theme,
  font,
  size,
  width,
}: LineCase): string {
  const latin = theme.fonts[direction === 'rtl' ? 'body' : font].twin
  const families =
    direction === 'rtl' ? `'${theme.complexFont.twin}', '${latin}'` : `'${latin}'`
  const style = `font-family: ${families}; font-size: ${size}pt; width: ${width}pt`
  return `<p lang="${lang}" dir="${direction}" style="${style}">${runs.map(written).join('')}</p>`
}

function written(run: Run): string {
  if (run.type !== 'text') return ''
  const text = run.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const slanted = run.italic ? `<em>${text}</em>` : text
  return run.bold ? `<strong>${slanted}</strong>` : slanted
}

/** Rules for all files of a family, as a sheet has them for those that it needs. */
async function fontFaces(family: string): Promise<string[]> {
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
