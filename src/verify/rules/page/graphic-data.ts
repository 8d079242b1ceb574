import { elements } from '../../../ooxml/select.js'
import { all } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'

const main = 'drawingml/2006/'

/** What a frame holds, by its address. */
const contents: ReadonlyMap<string, string> = new Map([
  [`${main}table`, 'a:tbl'],
  [`${main}chart`, 'c:chart'],
])

/** PowerPoint drops a frame whose content is not what its address says. */
export const graphicData: Rule = {
  id: 'graphic-data',
  severity: 'error',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      for (const element of all(page, 'a:graphicData')) {
        const uri = element.attributes['uri'] ?? ''
        const expected = contents.get(uri.replace(/^.*openxmlformats\.org\//, ''))
        const found = elements(element).map(({ name }) => name)
        if (found.length === 0) {
          const reason =
            'Unexpected frame without content, expected a table, chart or object'
          yield { part: page.path, at: element, reason }
        } else if (expected && !found.includes(expected)) {
          const reason = `Unexpected \`${found[0]}\` in a frame for \`${uri}\`, expected \`${expected}\``
          yield { part: page.path, at: element, reason }
        }
      }
    }
  },
}
