import { expect, it } from 'vitest'
import { type DeckFiles, type Edit, findingsOf } from './deck-files.js'

/** What is done to a sound deck, the rule that tells it and what it says. */
export type Defect = [what: string, rule: string, reason: string, ...edits: Edit[]]

/** Tests that each defect is found, and nothing else. */
export function expectFindings(deck: () => DeckFiles, defects: Defect[]): void {
  it.each(defects)('%s', (_, rule, reason, ...edits) => {
    const found = findingsOf(deck(), ...edits)
    expect(found.map((one) => ({ rule: one.rule, reason: one.reason }))).toEqual([
      { rule, reason },
    ])
  })
}
