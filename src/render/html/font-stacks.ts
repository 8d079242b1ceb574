import type { FontFamily, Theme } from '../../model/theme.js'
import { eastAsianFontsIn, scriptFontsIn } from '../../typography/index.js'
import { headingCompanion } from './heading-companion.js'
import type { Writing } from './writing.js'

/**
 * The families of a text by role, as custom properties. Behind those for Latin text
 * stand those for its scripts, with what computers have instead; scripts
 * without a serif partner take titles from the families of text.
 */
export function fontStacks(
  text: string,
  { script, lang }: Writing,
  { fonts, complexFont }: Theme,
): { headingFont: string; bodyFont: string; codeFont: string } {
  const scripts = [
    ...eastAsianFontsIn(text, lang),
    ...scriptFontsIn(text).map((font) =>
      font.script === 'Arab' ? { ...complexFont, family: complexFont.twin } : font,
    ),
  ]
  // What a computer has may have letters of more scripts than one: it stands behind.
  const behind = [
    ...scripts.map(({ family }) => quoted(family)),
    ...scripts.map(({ fallback }) => safe(fallback)),
  ]
  const stack = (family: FontFamily) => stackOf(family, behind)
  const bodyFont = stack(fonts.body)
  const codeFont = stack(fonts.code)
  if (script === 'arabic') {
    const complex = `${quoted(complexFont.twin)}, ${bodyFont}`
    return { headingFont: complex, bodyFont: complex, codeFont }
  }
  if (script !== 'latin') return { headingFont: bodyFont, bodyFont, codeFont }
  const companion = headingCompanion(text, fonts.heading)
  const serif = companion ? [quoted(companion)] : []
  const headingFont = stackOf(fonts.heading, [...serif, ...behind])
  return { headingFont, bodyFont, codeFont }
}

function stackOf({ name, twin, fallback }: FontFamily, behind: string[]): string {
  return [quoted(twin), quoted(name), ...behind, safe(fallback)].join(', ')
}

function safe(fallback: string): string {
  return fallback.replace(/[<>{};]/g, '')
}

/** Names are quoted, so that any name is one; what would end it is left out. */
function quoted(name: string): string {
  return `"${name.replace(/["\\<>\p{Cc}]/gu, '')}"`
}
