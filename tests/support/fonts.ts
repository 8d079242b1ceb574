import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import decompress from 'woff2-encoder/decompress'

/** Families that decks name, and the open ones with the same widths. */
const twins = { Georgia: 'Gelasio', Calibri: 'Carlito', 'Courier New': 'Liberation Mono' }

/** What Debian has no package of: one file a style, since a family is looked up whole. */
const files = [
  ['gelasio', 'latin', ['400-normal', '700-normal', '400-italic', '700-italic']],
  ['vazirmatn', 'arabic', ['400-normal', '700-normal']],
] as const

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
  if (existsSync(config)) return config
  const require = createRequire(import.meta.url)
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
  await writeFile(config, fontConfig(resolve(folder)))
  return config
}

function fontConfig(folder: string): string {
  const aliases = Object.entries(twins).map(
    ([family, twin]) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${twin}</family></prefer></alias>`,
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
