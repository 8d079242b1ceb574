import type { ColorToken, Theme } from '../../model/theme.js'
import { channels, contrast, luminance, textContrast } from '../../theme/contrast.js'

/** The quiet field on white paper. */
const printTint = 'F3F3F1'

/** Colours that text is set in. */
const textColors = ['accent1', 'accent2', 'link', 'muted'] as const

/**
 * The theme's colours for paper. A dark theme would fill the sheet with ink, so
 * its ground becomes the text, and its accents are darkened until they can be
 * read on white and on a quiet field.
 */
export function printColors({ colors }: Theme): Record<ColorToken, string> {
  if (luminance(colors.paper) > 0.5) return colors
  const dark = { ...colors, ink: colors.paper, paper: 'FFFFFF', strong: colors.field }
  const print = { ...dark, tint: printTint, rule: 'D2D2CE' }
  for (const token of textColors) print[token] = readable(print[token])
  return print
}

function readable(color: string): string {
  let darker = color
  while (contrast(darker, printTint) < textContrast) {
    darker = channels(darker)
      .map((value) =>
        Math.floor(value * 0.95)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
      .toUpperCase()
  }
  return darker
}
