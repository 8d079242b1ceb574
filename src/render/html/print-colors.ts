import type { ColorToken, Theme } from '../../model/theme.js'

/** Contrast that text needs on its ground (WCAG 2.2, 1.4.3). */
const textContrast = 4.5

/** Colours that text is set in. */
const textColors = ['accent1', 'accent2', 'link', 'muted'] as const

/**
 * The theme's colours for paper. A dark theme would fill the sheet with ink, so
 * its ground becomes the text, and its accents are darkened until they can be
 * read on white.
 */
export function printColors({ colors }: Theme): Record<ColorToken, string> {
  if (luminance(colors.paper) > 0.5) return colors
  const dark = { ...colors, ink: colors.paper, paper: 'FFFFFF', strong: colors.field }
  const print = { ...dark, tint: 'F3F3F1', rule: 'D2D2CE' }
  for (const token of textColors) print[token] = readable(print[token])
  return print
}

function readable(color: string): string {
  let darker = color
  while (1.05 / (luminance(darker) + 0.05) < textContrast) {
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

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
  return [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
