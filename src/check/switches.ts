import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Position } from '../model/position.js'

/** A comment that switches rules off or on, from its line on. */
export interface Switch {
  line: number
  isOff: boolean
  /** Ids of rules; none are all of them. */
  rules: string[]
}

/** Comments `<!-- check-off: acronym, superlative -->` and `<!-- check-on -->`. */
export function readSwitches(tree: Root): Switch[] {
  const switches: Switch[] = []
  visit(tree, 'html', ({ value, position }) => {
    for (const [, state, list = ''] of value.matchAll(
      /<!--\s*check-(off|on)\s*(?::\s*([\w-]+(?:\s*,\s*[\w-]+)*))?[^>]*?-->/g,
    )) {
      const rules = list
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
      switches.push({ line: position?.start.line ?? 1, isOff: state === 'off', rules })
    }
  })
  return switches
}

/** Whether a rule is off at a place; for the briefing as a whole, wherever it is. */
export function isOff(
  rule: string,
  place: Position | undefined,
  switches: readonly Switch[],
): boolean {
  const ofRule = switches.filter(
    ({ rules }) => rules.length === 0 || rules.includes(rule),
  )
  if (!place) return ofRule.some((one) => one.isOff)
  return ofRule.findLast(({ line }) => line <= place.start.line)?.isOff ?? false
}
