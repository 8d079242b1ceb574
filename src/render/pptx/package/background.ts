import { type Element, element } from '../../../ooxml/element.js'

/** The paper of a master, `p:bg`. */
export function paperBackground(): Element {
  return element(
    'p:bg',
    {},
    element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })),
  )
}
