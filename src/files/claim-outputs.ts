import { resolve } from 'node:path'
import type { Found } from './find-briefings.js'

/**
 * Marks the briefings an output of which an earlier one has already: the second one
 * fails instead of writing over the first. Names are compared as file systems
 * that ignore letter case do. A briefing that is named twice is built once.
 *
 * @param suffixes of the files of a briefing, e.g. `.pptx`
 */
export function claimOutputs(found: Found[], suffixes: readonly string[]): Found[] {
  const owners = new Map<string, string>()
  return found.flatMap((briefing) => {
    if (briefing.unreadable !== undefined) return [briefing]
    const outputs = suffixes.map((suffix) => comparable(briefing.name + suffix))
    const owner = outputs.map((output) => owners.get(output)).find(Boolean)
    if (owner === undefined) {
      for (const output of outputs) owners.set(output, briefing.path)
      return [briefing]
    }
    const isTwin = resolve(owner) === resolve(briefing.path)
    return isTwin ? [] : [{ ...briefing, claimedBy: owner }]
  })
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
