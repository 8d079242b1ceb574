import type { Found } from '../files/find-briefings.js'
import type { Builders } from './builders.js'
import type { Made } from './make-briefing.js'

/** Who follows the building of a list. */
export interface Follower {
  begin?(found: Found): void
  /** Gets what was made of each briefing, and its number, when it is done. */
  tell(made: Made, index: number): void
  /** Whether no further one is to be begun. */
  isOver?(): boolean
}

/**
 * Builds briefings, as many at once as there are builders.
 *
 * @param briefings with their numbers
 */
export async function buildAll(
  briefings: readonly [number, Found][],
  { count, make }: Builders,
  follower: Follower,
): Promise<void> {
  const rest = briefings.values()
  const buildRest = async () => {
    for (const [index, found] of rest) {
      follower.begin?.(found)
      follower.tell(await make(found), index)
      if (follower.isOver?.()) return
    }
  }
  await Promise.all(Array.from({ length: count }, buildRest))
}
