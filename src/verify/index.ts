import type { Deck } from './deck.js'
import type { Finding, Problem, Rule } from './finding.js'
import { openDeck } from './open-deck.js'
import { otherDocument } from './other-document.js'
import { placeOf } from './place.js'
import { readArchive } from './read-archive.js'
import { rules } from './rules/index.js'

export type { Finding, Severity } from './finding.js'

/**
 * Looks for what makes PowerPoint repair or refuse a deck and for what keeps people from
 * its content. Takes any bytes; what is no deck at all is a finding, too.
 */
export function verifyDeck(bytes: Uint8Array): Finding[] {
  const archive = readArchive(bytes)
  if (archive.files.size === 0) return archive.findings
  const deck = openDeck(archive)
  const other = otherDocument(deck)
  if (other) return [...archive.findings, other]
  return [...archive.findings, ...rules.flatMap((rule) => findingsOf(rule, deck))]
}

function findingsOf(rule: Rule, deck: Deck): Finding[] {
  return Array.from(rule.check(deck), (problem) => toFinding(rule, problem, deck))
}

function toFinding({ id, severity }: Rule, problem: Problem, deck: Deck): Finding {
  const { part, at, reason, note } = problem
  const place = at ? placeOf(deck, part, at) : ''
  return {
    rule: id,
    severity,
    part,
    reason: place ? `${reason} (${place})` : reason,
    ...(note && { note }),
  }
}
