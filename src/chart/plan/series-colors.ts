import type { ChartFill } from '../../model/chart-plan.js'
import type { ColorToken, Theme } from '../../model/theme.js'
import { channels, contrast } from '../../theme/contrast.js'

/** Colours that series take, in this order as far as they can be told apart. */
const order: ColorToken[] = [
  'accent2',
  'accent1',
  'accent4',
  'accent3',
  'accent5',
  'bar',
  'strong',
  'accent6',
  'ink',
  'followedLink',
  'link',
]

/** Contrast that graphics need on their ground (WCAG 2.2, 1.4.11). */
const graphicContrast = 3

/** Distances in red, green and blue that colours have at least: first this, then that. */
const distances = [48, 24]

/** Fills for a number of series; where the theme has fewer they begin again. */
export function seriesFills(count: number, theme: Theme): ChartFill[] {
  const colors = distinctColors(theme)
  return Array.from({ length: count }, (_, index) =>
    fillOf(colors[index % colors.length] ?? 'ink', theme),
  )
}

/** The fill of a bar that is set apart, and that of the others. */
export function markFills(theme: Theme): { marked: ChartFill; other: ChartFill } {
  const isSeen = contrast(theme.colors.accent1, theme.colors.paper) >= graphicContrast
  return {
    marked: fillOf(isSeen ? 'accent1' : 'strong', theme),
    other: fillOf('bar', theme),
  }
}

/** The colour of lines that help to read a scale: behind the marks, never beside them. */
export function gridColor({ colors }: Theme): ColorToken {
  return contrast(colors.rule, colors.paper) < graphicContrast ? 'rule' : 'tint'
}

function distinctColors(theme: Theme): ColorToken[] {
  const { colors, scheme } = theme
  // Brands put the colour that they are known by first.
  const preferred: ColorToken[] = scheme ? ['accent1', ...order] : order
  const seen = preferred.filter(
    (token) => contrast(colors[token], colors.paper) >= graphicContrast,
  )
  const chosen: ColorToken[] = []
  for (const least of distances) {
    for (const token of seen) {
      const isApart = chosen.every(
        (one) => distanceOf(colors[one], colors[token]) >= least,
      )
      if (isApart) chosen.push(token)
    }
  }
  return chosen
}

function distanceOf(one: string, other: string): number {
  const others = channels(other)
  return Math.hypot(...channels(one).map((value, index) => value - (others[index] ?? 0)))
}

function fillOf(fill: ColorToken, { colors }: Theme): ChartFill {
  const [onPaper, onInk] = [colors.paper, colors.ink].map((text) =>
    contrast(text, colors[fill]),
  )
  return { fill, text: (onPaper ?? 0) >= (onInk ?? 0) ? 'paper' : 'ink' }
}
