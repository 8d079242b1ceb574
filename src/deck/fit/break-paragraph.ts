import type { Deck } from '../../model/deck.js'
import type { BreakParagraph } from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import type { Metrics } from '../../typography/index.js'
import { linesOf, sliceText } from './measure.js'
import { createSetting } from './setting.js'

/** Breaks paragraphs of a fitted deck where they were broken when they were measured. */
export function paragraphBreaker(
  deck: Deck,
  theme: Theme,
  metrics: Metrics,
): BreakParagraph {
  const setting = createSetting(deck, theme, metrics)
  return (paragraph, width) =>
    linesOf(paragraph, width, setting).map(({ start, end }) =>
      sliceText(paragraph.runs, start, end),
    )
}
