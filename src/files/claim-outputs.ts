import type { Found } from './find-briefings.js'

/**
 * Marks the briefings whose outputs an earlier one has already: the second one
 * fails instead of writing over the first. Names are compared as file systems
 * that ignore letter case do.
 */
export function claimOutputs(found: Found[]): Found[] {
  const owners = new Map<string, string>()
  return found.map((briefing) => {
    const name = briefing.name.normalize('NFC').toLowerCase()
    const owner = owners.get(name)
    if (owner === undefined) owners.set(name, briefing.path)
    return owner === undefined ? briefing : { ...briefing, claimedBy: owner }
  })
}
