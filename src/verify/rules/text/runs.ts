import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'
import { all, type Part } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'
import { plural } from '../../plural.js'

/** Some versions of PowerPoint repair notes with empty runs (hazard R16). */
export const emptyRun: Rule = {
  id: 'empty-run',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      yield* first(
        page,
        all(page, 'a:r').filter((run) => child(run, 'a:t')?.children.length === 0),
        (count) =>
          `Unexpected ${plural(count, 'run')} without text, expected text or no run`,
      )
    }
  },
}

/** PowerPoint shows line breaks in a run as spaces, or as `_x000D_`. */
export const lineBreakInText: Rule = {
  id: 'line-break-in-text',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      yield* first(
        page,
        all(page, 'a:t').filter(({ children }) =>
          /[\r\n\v\u2028\u2029]/.test(children.join('')),
        ),
        (count) =>
          `Unexpected line breaks in ${plural(count, 'run')}, expected \`a:br\` or paragraphs`,
      )
    }
  },
}

/** Fields show their last text until they are updated. */
export const fieldText: Rule = {
  id: 'field-text',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      yield* all(page, 'a:fld')
        .filter((field) =>
          /^(?:null|undefined|NaN|\[object Object\])$/.test(textOf(field)),
        )
        .map((field) => ({
          part: page.path,
          at: field,
          reason: `Unexpected text \`${textOf(field)}\` of a field, expected a number or \`‹#›\``,
        }))
    }
  },
}

/** One problem for all that are alike on a page, at the first of them. */
function* first(
  page: Part,
  found: readonly Element[],
  reasonOf: (count: number) => string,
): Iterable<Problem> {
  const [at] = found
  if (at) yield { part: page.path, at, reason: reasonOf(found.length) }
}

function textOf(run: Element): string {
  return child(run, 'a:t')?.children.join('') ?? ''
}
