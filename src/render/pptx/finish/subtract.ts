import { type Element, element } from '../../../ooxml/element.js'
import { isSame } from '../../../ooxml/select.js'

/** What an element says beyond another: attributes and children that are not its. */
export function subtract(own: Element, base: Element): Element {
  const attributes = Object.entries(own.attributes).filter(
    ([name, value]) => base.attributes[name] !== value,
  )
  const children = own.children.filter(
    (child) => !base.children.some((other) => isSame(child, other)),
  )
  return element(own.name, Object.fromEntries(attributes), children)
}
