import type { ColorMap } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'

/** Says which colours of the scheme are text and background, `p:clrMap`. */
export function colorMapElement(map: ColorMap): Element {
  return element('p:clrMap', {
    ...map,
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  })
}
