import type { Direction } from '../../../model/briefing.js'
import type { BreakParagraph } from '../../../model/scene.js'

/** What all slides of a deck are drawn with. */
export interface SlideContext {
  width: number
  height: number
  direction: Direction
  lang: string
  breakParagraph: BreakParagraph
}
