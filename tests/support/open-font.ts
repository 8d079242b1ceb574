import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'

export interface OpenFont {
  /** Width of text as it is shaped, with kerning and joined letters, in em. */
  widthOf(text: string): number
}

/** A family of @fontsource; its subsets are used each for the words that it has. */
export async function openFont(
  id: string,
  bold: boolean,
  italic: boolean,
): Promise<OpenFont> {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve(`@fontsource/${id}/package.json`)), 'files')
  const style = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}.woff2`
  const names = (await readdir(folder)).filter((name) => name.endsWith(style))
  const fonts = await Promise.all(
    names.sort().map((name) => openFile(join(folder, name))),
  )
  return {
    widthOf: (text) =>
      stretches(text, fonts)
        .map(({ part, font }) => font.layout(part).advanceWidth / font.unitsPerEm)
        .reduce((sum, width) => sum + width, 0),
  }
}

async function openFile(path: string): Promise<Font> {
  const font = create(await readFile(path))
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} is a collection`)
  return font
}

/** Text divided where another subset has to be used. */
function stretches(text: string, fonts: Font[]): { part: string; font: Font }[] {
  const found: { part: string; font: Font }[] = []
  for (const character of text) {
    const last = found.at(-1)
    const has = (font: Font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    const font = last && has(last.font) ? last.font : fonts.find(has)
    if (!font) throw new Error(`No font has ${character}`)
    if (last?.font === font) last.part += character
    else found.push({ part: character, font })
  }
  return found
}
