import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'
import { all, partsOf } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'
import { childrenNamed, childValue } from './charts.js'

const caches = ['c:numCache', 'c:numLit', 'c:strCache', 'c:strLit']

/** Points are numbered below their count; what is missing is left out. */
export const chartPoints: Rule = {
  id: 'chart-points',
  severity: 'error',
  *check(deck) {
    for (const part of partsOf(deck, 'chart')) {
      for (const cache of caches.flatMap((name) => [...all(part, name)])) {
        const flaw = pointFlaw(cache)
        if (flaw)
          yield { part: part.path, at: part.xml?.root, reason: `Unexpected ${flaw}` }
      }
    }
  },
}

function pointFlaw(cache: Element): string | undefined {
  const count = Number(childValue(cache, 'c:ptCount') ?? Number.POSITIVE_INFINITY)
  const seen = new Set<string>()
  for (const point of childrenNamed(cache, 'c:pt')) {
    const index = point.attributes['idx'] ?? ''
    const value = child(point, 'c:v')?.children.join('') ?? ''
    if (seen.has(index)) return `second point ${index} in a chart, expected one`
    if (Number(index) >= count)
      return `point ${index} in a chart, expected ${plural(count, 'point')}`
    if (cache.name.startsWith('c:num') && !isNumber(value)) {
      return value === ''
        ? `point ${index} without a value in a chart, expected none where there is no value`
        : `value \`${value}\` of point ${index} in a chart, expected a number`
    }
    seen.add(index)
  }
  return undefined
}

/** Errors of Excel stand for numbers, too: `#N/A`. */
function isNumber(value: string): boolean {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$|^#[A-Z]/i.test(value)
}
