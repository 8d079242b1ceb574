import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import decompress from 'woff2-encoder/decompress'
import { mergeFonts } from '../../src/picture/svg/merge-fonts.js'

const require = createRequire(import.meta.url)

/** Families that decks name, and the open ones that stand in for them. */
const twins = {
  Georgia: ['Gelasio'],
  Calibri: ['Carlito'],
  'Courier New': ['Liberation Mono'],
  // Debian's Liberation Sans has no Hebrew letters.
  Arial: ['Liberation Sans', 'Arimo'],
  'Nirmala UI': ['Noto Sans Devanagari', 'Noto Sans Bengali', 'Noto Sans Tamil'],
  'Leelawadee UI': ['Noto Sans Thai'],
  'Yu Gothic': ['Noto Sans JP Thin'],
  'Malgun Gothic': ['Noto Sans KR Thin'],
  'Microsoft YaHei': ['Noto Sans SC Thin'],
}

const upright = ['400-normal', '700-normal'] as const

/** What not every machine has: one file a style, since a family is looked up whole. */
const files = [
  ['gelasio', 'latin', [...upright, '400-italic', '700-italic']],
  ['vazirmatn', 'arabic', upright],
  ['arimo', 'hebrew', upright],
  ['noto-sans-devanagari', 'devanagari', upright],
  ['noto-sans-thai', 'thai', upright],
  ['noto-sans-bengali', 'bengali', upright],
  ['noto-sans-tamil', 'tamil', upright],
  ['noto-sans-georgian', 'georgian', upright],
  ['noto-sans-armenian', 'armenian', upright],
] as const

/** Fonts that come in slices, of which one file is made. */
const sliced = ['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc']

/**
 * Unpacks the fonts of the themes for programs that read neither WOFF2 nor
 * npm packages, and writes a fontconfig file that has the twins stand in for
 * the families that decks name.
 *
 * @param folder where to keep them
 * @returns path of the fontconfig file, for the variable FONTCONFIG_FILE
 */
export async function installFonts(folder: string): Promise<string> {
  const config = resolve(folder, 'fonts.conf')
  const content = fontConfig(resolve(folder))
  // It says which fonts there are: others are installed when the list changes.
  if (existsSync(config) && (await readFile(config, 'utf8')) === content) return config
  await mkdir(folder, { recursive: true })
  for (const [id, subset, styles] of files) {
    const source = join(
      dirname(require.resolve(`@fontsource/${id}/package.json`)),
      'files',
    )
    for (const style of styles) {
      const name = `${id}-${subset}-${style}`
      const font = await decompress(await readFile(join(source, `${name}.woff2`)))
      await writeFile(join(folder, `${name}.ttf`), font)
    }
  }
  for (const id of sliced)
    await writeFile(join(folder, `${id}.ttf`), await joinSlices(id))
  await writeFile(config, content)
  return config
}

/** The letters of all slices, in the thinnest weight that the variable font begins with. */
async function joinSlices(id: string): Promise<Buffer> {
  const source = dirname(require.resolve(`@fontsource-variable/${id}/package.json`))
  const names = (await readdir(join(source, 'files'))).sort()
  const fonts = await Promise.all(
    names.map(async (name) =>
      Buffer.from(await decompress(await readFile(join(source, 'files', name)))),
    ),
  )
  const [first, ...others] = fonts
  if (!first) throw new Error(`Cannot find the font ${id}`)
  return mergeFonts(first, first, others)
}

function fontConfig(folder: string): string {
  const aliases = Object.entries(twins).map(
    ([family, twins]) =>
      `<alias binding="same"><family>${family}</family><prefer>${twins.map((twin) => `<family>${twin}</family>`).join('')}</prefer></alias>`,
  )
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${folder}</dir>
${aliases.join('\n')}
</fontconfig>
`
}
