import { child } from '../../../ooxml/select.js'
import type { Rule } from '../../finding.js'
import { tablesOf } from '../table/tables.js'

/** Screen readers say the head of a column with each of its cells. */
export const tableHeader: Rule = {
  id: 'table-header',
  severity: 'warning',
  *check(deck) {
    for (const { page, element } of tablesOf(deck)) {
      const properties = child(element, 'a:tblPr')
      if (['1', 'true'].includes(properties?.attributes['firstRow'] ?? '')) continue
      yield {
        part: page.path,
        at: element,
        reason: 'Unexpected table without a header row',
        note: 'Set “Header Row” in its design, `firstRow="1"` in the file.',
      }
    }
  },
}
