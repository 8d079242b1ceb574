import type { Found } from '../files/find-briefings.js'
import type { Builders } from './builders.js'
import type { Made } from './make-briefing.js'

/**
 * Builds briefings, as many at once as there are builders.
 *
 * @param briefings with their numbers
 * @param tell gets what was made of each, and its number, when it is done
 */
export async function buildAll(
  briefings: readonly [number, Found][],
  { count, make }: Builders,
  tell: (made: Made, index: number) => void,
): Promise<void> {
  const rest = briefings.values()
  const buildRest = async () => {
    for (const [index, found] of rest) tell(await make(found), index)
  }
  await Promise.all(Array.from({ length: count }, buildRest))
}
