import { type Element, element } from '../../../ooxml/element.js'
import { child, descend, descendants, elements, isSame } from '../../../ooxml/select.js'
import { subtract } from './subtract.js'

/**
 * Lets the placeholders of a layout follow those of the slide master, so that what is
 * changed there changes on all slides. A layout's placeholder follows that of its type.
 *
 * @param shapes and those of the master say everything about themselves
 */
export function inheritMaster(shapes: Element[], master: Element[]): Element[] {
  return shapes.map((shape) => {
    const type = placeholderType(shape)
    const definition = master.find((candidate) => placeholderType(candidate) === type)
    return type === undefined || definition === undefined
      ? shape
      : inheritDefinition(shape, definition)
  })
}

function placeholderType(shape: Element): string | undefined {
  return descendants(shape, 'p:ph')[0]?.attributes['type']
}

function inheritDefinition(shape: Element, master: Element): Element {
  const place = descend(shape, 'p:spPr', 'a:xfrm')
  const isMoved = !isSame(place, descend(master, 'p:spPr', 'a:xfrm'))
  const [body, base] = [shape, master].map((one) => descend(one, 'p:txBody')) as [
    Element,
    Element,
  ]
  return element(
    'p:sp',
    {},
    descend(shape, 'p:nvSpPr'),
    element('p:spPr', {}, isMoved ? place : undefined),
    element(
      'p:txBody',
      {},
      subtract(descend(body, 'a:bodyPr'), descend(base, 'a:bodyPr')),
      inheritLevels(descend(body, 'a:lstStyle'), descend(base, 'a:lstStyle')),
      elements(body).filter(({ name }) => name === 'a:p'),
    ),
  )
}

function inheritLevels(styles: Element, base: Element): Element {
  return element(
    'a:lstStyle',
    {},
    elements(styles)
      .map((style) => inheritLevel(style, child(base, style.name)))
      .filter((style) => !isEmpty(style)),
  )
}

function inheritLevel(style: Element, base: Element | undefined): Element {
  if (base === undefined) return style
  const rest = subtract(style, base)
  return {
    ...rest,
    children: elements(rest)
      .map((part) =>
        part.name === 'a:defRPr' ? subtract(part, descend(base, 'a:defRPr')) : part,
      )
      .filter((part) => part.name !== 'a:defRPr' || !isEmpty(part)),
  }
}

function isEmpty({ attributes, children }: Element): boolean {
  return children.length + Object.keys(attributes).length === 0
}
