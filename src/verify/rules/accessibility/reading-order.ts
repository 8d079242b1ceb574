import type { Element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import { all } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'
import { isTitle } from '../../shapes.js'
import { textIn } from '../../text-in.js'

/** Screen readers read the shapes of a slide in the order of the file. */
export const readingOrder: Rule = {
  id: 'reading-order',
  severity: 'warning',
  *check({ slides }) {
    for (const slide of slides) {
      const shapes = all(slide, 'p:spTree').flatMap(elements)
      const title = shapes.findIndex((shape) => isTitle(shape) && isText(shape))
      const before = shapes.slice(0, Math.max(0, title)).filter(isText)
      if (before.length === 0) continue
      yield {
        part: slide.path,
        at: shapes[title],
        reason: `Unexpected title behind ${plural(before.length, 'text')} in reading order, expected it first`,
        note: 'Move it to the bottom of the list in the selection pane.',
      }
    }
  },
}

function isText(shape: Element): boolean {
  return shape.name === 'p:sp' && textIn(shape).trim() !== ''
}
