import type { Element } from '../ooxml/element.js'
import { child, elements } from '../ooxml/select.js'

/** `p:cNvPr` of a shape: its id, name and alternative text. */
export function nonVisual(shape: Element): Element | undefined {
  const [properties] = elements(shape)
  return properties && child(properties, 'p:cNvPr')
}

export function shapeName(shape: Element): string {
  return nonVisual(shape)?.attributes['name'] ?? ''
}

/** `p:ph` of a shape that fills a placeholder of the layout. */
export function placeholderOf(shape: Element): Element | undefined {
  const [properties] = elements(shape)
  const ofPage = properties && child(properties, 'p:nvPr')
  return ofPage && child(ofPage, 'p:ph')
}

export function placeholderType(shape: Element): string | undefined {
  return placeholderOf(shape)?.attributes['type']
}

export function isTitle(shape: Element): boolean {
  return ['title', 'ctrTitle'].includes(placeholderType(shape) ?? '')
}
