import type { Written } from '../written-briefing.js'
import type { Problem, Rule, Severity } from './rule.js'
import type { RuleId } from './rule-ids.js'
import { rules } from './rules/index.js'
import { isOff, readSwitches } from './switches.js'
import { textsOf } from './texts.js'
import { wordsFor } from './words/index.js'

/** What the caller decides of a check. */
export interface CheckOptions {
  /** ISO date of the day of the check. */
  today: string
  /** How grave it is to break a rule, by its id, where it is not as grave as usual. */
  severities?: { [Id in RuleId]?: Severity | 'off' | undefined }
  /** Months after which a briefing is out of date; 12 where it is not said. */
  asOfMonths?: number
}

/** A problem with the rule that it breaks. */
export interface Found extends Problem {
  rule: Rule
  severity: Severity
}

/**
 * Holds a briefing against the editorial rules.
 *
 * @returns what breaks them, in the order of the text; what comments switch off is left out
 */
export function checkBriefing(
  written: Written,
  { today, severities = {}, asOfMonths = 12 }: CheckOptions,
): Found[] {
  const { briefing, tree } = written
  const switches = readSwitches(tree)
  const checked = {
    ...{ ...written, today, asOfMonths },
    texts: textsOf(briefing),
    words: wordsFor(briefing.metadata.lang),
  }
  const found = rules.flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity
    if (severity === 'off') return []
    return rule
      .check(checked)
      .filter(
        ({ place, isWhole }) => !isOff(rule.id, isWhole ? undefined : place, switches),
      )
      .map((problem): Found => ({ ...problem, rule, severity }))
  })
  return found.sort((a, b) => lineOf(a) - lineOf(b))
}

function lineOf({ place }: Problem): number {
  return place?.start.line ?? 0
}
