import type { Element } from '../ooxml/element.js'
import type { Deck } from './deck.js'

/**
 * Errors may make PowerPoint repair or refuse a deck or lose something of it; warnings
 * are of accessibility, and of what is merely bad.
 */
export type Severity = 'error' | 'warning'

/** Something that is wrong with a deck. */
export interface Finding {
  /** Id of the rule: lower case, words joined by hyphens. */
  rule: string
  severity: Severity
  /** Name of the part, as in the archive; empty for the archive itself. */
  part: string
  /** "Unexpected X, expected Y" or "Cannot do X"; names in backticks. */
  reason: string
  /** How to mend it. */
  note?: string
}

/** What a rule says of a deck; rule and place are added where rules are run. */
export interface Problem {
  part: string
  reason: string
  /** The element that it is about, where that tells the shape. */
  at?: Element | undefined
  note?: string
}

/** One check. */
export interface Rule {
  id: string
  severity: Severity
  check(deck: Deck): Iterable<Problem>
}
