import fc from 'fast-check'
import { briefings } from './briefing.js'

/** Where the numbers start that briefings are generated from. */
export const seed = Number(process.env['DECKLE_SEED'] ?? 20_250_512)

/** How often as many briefings are tried as usual. */
const times = Number(process.env['DECKLE_RUNS'] ?? 1)

/**
 * Tries something with briefings of every shape and length; the smallest that it fails
 * for is shown with its seed.
 */
export function forEachBriefing(count: number, tried: (markdown: string) => void): void {
  fc.assert(fc.property(briefings, tried), { numRuns: count * times, seed })
}
