import type { FontFamily, Theme } from '../model/theme.js'
import { scriptFontFor } from '../typography/index.js'

/**
 * The font that a deck names for complex scripts. It has one slot for all of them: in
 * a language with such a script it is one of that script, else that of the theme, which
 * is for Arabic script. A brand's file has fonts of its own.
 */
export function complexFontFor(lang: string, { complexFont, scheme }: Theme): FontFamily {
  const font = scheme === undefined ? scriptFontFor(lang) : undefined
  if (font === undefined || font.script === 'Arab') return complexFont
  return { name: font.office, twin: font.office, fallback: font.fallback }
}
