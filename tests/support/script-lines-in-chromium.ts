import type { Theme } from '../../src/model/theme.js'
import { fontStacks } from '../../src/render/html/font-stacks.js'
import { embedFonts } from '../../src/render/html/fonts.js'
import { heightsOf } from './chromium.js'
import type { LineCase } from './line-cases.js'
import { written } from './lines-in-chromium.js'

/** Height of a line in CSS pixels, more than any font needs. */
const lineHeight = 64

/** Numbers of lines in Chromium, with the fonts that a sheet in the language embeds. */
export async function scriptLinesInChromium(cases: LineCase[]): Promise<number[]> {
  const counts = new Map<LineCase, number>()
  for (const [lang, theme] of pages(cases)) {
    const page = cases.filter((one) => one.lang === lang && one.theme === theme)
    const heights = await heightsOf(await pageOf(page, lang, theme), 'p')
    page.forEach((one, index) => {
      counts.set(one, Math.round((heights[index] ?? 0) / lineHeight))
    })
  }
  return cases.map((one) => counts.get(one) ?? 0)
}

function pages(cases: LineCase[]): [lang: string, theme: Theme][] {
  const themes = [...new Set(cases.map(({ theme }) => theme))]
  const languages = [...new Set(cases.map(({ lang }) => lang))]
  return languages.flatMap((lang) =>
    themes.map((theme): [string, Theme] => [lang, theme]),
  )
}

async function pageOf(cases: LineCase[], lang: string, theme: Theme): Promise<string> {
  const content = cases.map(paragraph).join('\n')
  const writing = { script: 'brahmic', lang } as const
  const faces = await embedFonts(content, writing, theme)
  const { bodyFont } = fontStacks(content, writing, theme)
  const style = `p { margin: 0; font-family: ${bodyFont}; line-height: ${lineHeight}px; font-kerning: normal; overflow-wrap: anywhere } p:lang(ko) { word-break: keep-all }`
  return `<style>${faces}\n${style}</style>${content}`
}

function paragraph({ lang, direction, runs, size, width }: LineCase): string {
  const style = `font-size: ${size}pt; width: ${width}pt`
  return `<p lang="${lang}" dir="${direction}" style="${style}">${runs.map(written).join('')}</p>`
}
