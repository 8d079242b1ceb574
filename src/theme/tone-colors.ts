import type { Callout } from '../model/block.js'
import type { ColorToken, Theme } from '../model/theme.js'
import { contrast, textContrast } from './contrast.js'

/** Contrast that a fill needs on its ground (WCAG 2.2, 1.4.11). */
const fillContrast = 3

export const tones: Record<Callout['tone'], ColorToken> = {
  note: 'accent2',
  tip: 'accent3',
  important: 'accent5',
  warning: 'accent4',
  caution: 'accent1',
}

/** The colour of a callout's bar, and that of its word, on paper and on a quiet field. */
export function toneColors(
  tone: Callout['tone'],
  { colors }: Theme,
): { bar: ColorToken; word: ColorToken } {
  const token = tones[tone]
  const least = Math.min(
    contrast(colors[token], colors.paper),
    contrast(colors[token], colors.tint),
  )
  return {
    bar: least >= fillContrast ? token : 'ink',
    word: least >= textContrast ? token : 'ink',
  }
}
