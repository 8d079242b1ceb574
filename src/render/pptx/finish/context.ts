import type { Direction } from '../../../model/briefing.js'
import type { Theme } from '../../../model/theme.js'

/** What holds for the whole deck while its pages are finished. */
export interface FinishContext {
  theme: Theme
  direction: Direction
  /** Language tag of all text. */
  lang: string
}
