import type { Run } from '../../src/model/run.js'
import { heightsOf } from './chromium.js'
import { fontFaces } from './font-faces.js'
import type { LineCase } from './line-cases.js'

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

export function written(run: Run): string {
  if (run.type !== 'text') return ''
  const text = run.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const slanted = run.italic ? `<em>${text}</em>` : text
  return run.bold ? `<strong>${slanted}</strong>` : slanted
}
