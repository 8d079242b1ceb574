import type { Direction } from '../../../model/briefing.js'
import type { BreakParagraph } from '../../../model/scene.js'

/** What a slide is drawn with. */
export interface SlideContext {
  width: number
  height: number
  direction: Direction
  lang: string
  breakParagraph: BreakParagraph
  /** Rank of its title among the headings of the page. */
  titleLevel: number
}
