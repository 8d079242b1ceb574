import { type Element, element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import { guid } from '../guid.js'

/** Makes the runs of a paragraph one field that shows the number of the slide. */
export function numberField(paragraph: Element): Element {
  const parts = elements(paragraph)
  const runs = parts.filter(({ name }) => name === 'a:r')
  const [first] = runs
  if (first === undefined) return paragraph
  return element(
    'a:p',
    {},
    parts.filter(({ name }) => name === 'a:pPr'),
    element('a:fld', { id: guid('slidenum'), type: 'slidenum' }, first.children),
  )
}
