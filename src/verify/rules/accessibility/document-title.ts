import { elements } from '../../../ooxml/select.js'
import { partsOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

/** Programs say the title of a document first. */
export const documentTitle: Rule = {
  id: 'document-title',
  severity: 'warning',
  check(deck) {
    const [properties] = partsOf(deck, 'core-properties')
    const root = properties?.xml?.root
    if (properties && !root) return []
    const title = root && elements(root).find(({ name }) => name === 'dc:title')
    return title && title.children.join('').trim() !== ''
      ? []
      : [
          {
            part: properties?.path ?? 'docProps/core.xml',
            reason: 'Unexpected presentation without a title in its properties',
            note: 'Set it in File › Info.',
          },
        ]
  },
}
