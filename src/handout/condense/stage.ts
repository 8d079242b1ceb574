import type { Handout } from '../../model/handout.js'
import type { Position } from '../../model/position.js'
import type { Shortened } from '../../model/sheet.js'

/** Something that a stage can shorten. */
export interface Part {
  /** The object in the handout that stands for it. */
  key: object
  /** Of how many units it consists, and how many always stay. */
  units: number
  least: number
  /** Its section or question. */
  name: string
  /** What a message says that became of it when `kept` units stay. */
  what(kept: number): string
  position: Position
}

/** How many units stay of the parts that are shortened. */
export type Kept = Map<object, number>

/** One rule for making a handout shorter. */
export interface Stage {
  /** What the rule can shorten, in reading order: the first keep most. */
  parts(handout: Handout): Part[]
  /** The handout with the parts in `kept` shortened. */
  shorten(handout: Handout, kept: Kept): Handout
}

/** What a message says about a part that was shortened. */
export interface Report extends Shortened {
  name: string
  what: string
}

/** "first sentence", "first 3 sentences". */
export function firstFew(count: number, unit: string): string {
  return count === 1 ? `first ${unit}` : `first ${count} ${unit}s`
}
