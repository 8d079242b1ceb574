import type { Position } from '../model/position.js'
import type { Written } from '../written-briefing.js'
import type { RuleId } from './rule-ids.js'
import type { CheckedText } from './texts.js'
import type { Words } from './words/words.js'

/** How grave it is that a briefing breaks a rule. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule looks at. */
export interface Checked extends Written {
  /** All running text, in its order. */
  texts: CheckedText[]
  words: Words
  /** ISO date of the day of the check. */
  today: string
  /** Months after which a briefing is out of date. */
  asOfMonths: number
}

/** A place where a briefing breaks a rule. */
export interface Problem {
  reason: string
  /** Absent where it is the briefing as a whole. */
  place?: Position
  /** It is the briefing as a whole, wherever it is told: comments anywhere switch it off. */
  isWhole?: true
  fix?: Edit
}

/** A change of the Markdown that mends a problem and can do no harm. */
export interface Edit {
  /** UTF-16 offsets in the Markdown. */
  start: number
  end: number
  text: string
}

/** An editorial rule. Its examples are its tests and its documentation. */
export interface Rule {
  id: RuleId
  severity: Severity
  /** What a briefing should be like, in a sentence. */
  summary: string
  /** The way out, for those whose briefing breaks it. */
  note: string
  /** Markdown that breaks the rule once, and Markdown that keeps it. */
  examples: { breaks: string; keeps: string }
  check: (checked: Checked) => Problem[]
}
