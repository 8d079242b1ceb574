import { type Element, element } from '../../../ooxml/element.js'
import { descend, descendants, isSame } from '../../../ooxml/select.js'
import { inheritStyle } from './inherit-style.js'

/**
 * Lets the placeholders among a slide's shapes follow those of its layout. Each must
 * be there: PowerPoint loses the place and style of one that is not (hazard F17).
 */
export function inheritLayout(shapes: Element[], layout: Element[]): Element[] {
  const defined = new Map(layout.map((shape) => [placeholderKey(shape), shape]))
  return shapes.map((shape) => {
    const key = placeholderKey(shape)
    // Tables and pictures have a place of their own inside that of the layout.
    if (key === undefined || shape.name !== 'p:sp') return shape
    const definition = defined.get(key)
    if (definition === undefined) {
      throw new Error(`Expected placeholder ${key} in the layout of the slide`)
    }
    return inheritPlaceholder(shape, definition)
  })
}

/** Type and index, by which a slide's placeholder finds that of the layout. */
function placeholderKey(shape: Element): string | undefined {
  const [placeholder] = descendants(shape, 'p:ph')
  if (placeholder === undefined) return undefined
  const { type = '', idx = '' } = placeholder.attributes
  return `${type} ${idx}`.trim()
}

/**
 * Leaves out what the layout says already: place, insets and style. The slide then
 * moves with its layout, and Reset changes nothing (hazard T4).
 */
function inheritPlaceholder(shape: Element, layout: Element): Element {
  const place = descend(shape, 'p:spPr', 'a:xfrm')
  const isMoved = !isSame(place, descend(layout, 'p:spPr', 'a:xfrm'))
  return element(
    'p:sp',
    {},
    descend(shape, 'p:nvSpPr'),
    element('p:spPr', {}, isMoved ? place : undefined),
    inheritStyle(descend(shape, 'p:txBody'), descend(layout, 'p:txBody')),
  )
}
