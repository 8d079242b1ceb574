import type { Placeholder, PlaceholderType } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'

/** Content of any kind has none (ISO/IEC 29500-1, 19.3.1.36). */
const types: Record<PlaceholderType, string | undefined> = {
  title: 'title',
  centeredTitle: 'ctrTitle',
  subtitle: 'subTitle',
  body: 'body',
  content: undefined,
  table: 'tbl',
  picture: 'pic',
  date: 'dt',
  footer: 'ftr',
  slideNumber: 'sldNum',
}

/** PowerPoint's own sizes for what is smaller than a whole slide. */
const sizes: Partial<Record<PlaceholderType, string>> = {
  date: 'half',
  footer: 'quarter',
  slideNumber: 'quarter',
}

/**
 * Names the placeholder of the layout that an item is or fills, `p:ph`. A title has
 * no index: there is one a slide (hazard A1).
 */
export function placeholderElement({ type, index }: Placeholder): Element {
  return element('p:ph', {
    type: types[type],
    sz: sizes[type],
    idx: type === 'title' || index === 0 ? undefined : index,
  })
}
