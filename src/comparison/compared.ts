import type { Briefing } from '../model/briefing.js'
import type { Position } from '../model/position.js'

/** A briefing that another one compares with others. */
export interface Compared {
  /** What its column is called. */
  name: string
  /** Path as messages name it. */
  path: string
  briefing: Briefing
  /** Where the comparison names it, in its front matter. */
  place: Position
}
