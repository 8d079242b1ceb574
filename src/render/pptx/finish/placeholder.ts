import type { PlaceholderType, TextBox } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'

const types: Record<PlaceholderType, string> = {
  title: 'title',
  subtitle: 'subTitle',
  body: 'body',
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
 * Names the placeholder of the layout that a text box is or fills, `p:ph`. A title has
 * no index: there is one a slide (hazard A1).
 */
export function placeholderElement({
  type,
  index,
}: NonNullable<TextBox['placeholder']>): Element {
  return element('p:ph', {
    type: types[type],
    sz: sizes[type],
    idx: type === 'title' ? undefined : index,
  })
}
