import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readWoff } from '../../typography/index.js'
import { mergeFonts } from './merge-fonts.js'

const require = createRequire(import.meta.url)

/** The families that stand for the generic ones of CSS. */
export const generic = { sans: 'Arimo', serif: 'Tinos', mono: 'Cousine' }

const families = ['arimo', 'tinos', 'cousine', 'carlito', 'caladea', 'gelasio']
const styles = ['400-normal', '700-normal', '400-italic', '700-italic']
/** What the Latin file of a family has not, as far as the family has it. */
const subsets = ['latin-ext', 'greek', 'cyrillic', 'hebrew', 'vietnamese']

/**
 * All fonts that drawings are set in: Deckle's own, since those of the machine differ
 * from one to the next. They come in parts, but a drawing's text is shaped as a whole:
 * each is merged, and has the letters of Vazirmatn for Arabic script.
 */
export function drawingFonts(): Promise<Uint8Array[]> {
  loaded ??= Promise.all(
    families.flatMap((family) => styles.map((style) => loadFont(family, style))),
  )
  return loaded
}

let loaded: Promise<Uint8Array[]> | undefined

async function loadFont(family: string, style: string): Promise<Uint8Array> {
  const [weight] = style.split('-')
  const latin = await loadPart(family, 'latin', style)
  const arabic = await loadPart('vazirmatn', 'arabic', `${weight}-normal`)
  if (!latin || !arabic) throw new Error(`Cannot find the font ${family}`)
  const others = await Promise.all(
    subsets.map((subset) => loadPart(family, subset, style)),
  )
  return mergeFonts(
    latin,
    arabic,
    others.filter((part) => part !== undefined),
  )
}

async function loadPart(
  family: string,
  subset: string,
  style: string,
): Promise<Buffer | undefined> {
  try {
    const name = `@fontsource/${family}/files/${family}-${subset}-${style}.woff`
    return readWoff(await readFile(require.resolve(name)))
  } catch {
    return undefined
  }
}
