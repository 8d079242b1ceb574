import { resolve } from 'node:path'
import type { Found } from './find-briefings.js'

/**
 * Marks the briefings whose outputs an earlier one has already: the second one
 * fails instead of writing over the first. Names are compared as file systems
 * that ignore letter case do. A briefing that is named twice is built once.
 */
export function claimOutputs(found: Found[]): Found[] {
  const owners = new Map<string, string>()
  return found.flatMap((briefing) => {
    if (briefing.unreadable !== undefined) return [briefing]
    const name = briefing.name.normalize('NFC').toLowerCase()
    const owner = owners.get(name)
    if (owner === undefined) {
      owners.set(name, briefing.path)
      return [briefing]
    }
    const isTwin = resolve(owner) === resolve(briefing.path)
    return isTwin ? [] : [{ ...briefing, claimedBy: owner }]
  })
}
