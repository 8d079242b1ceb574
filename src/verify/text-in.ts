import type { Element } from '../ooxml/element.js'

/** All text in an element, its paragraphs joined by spaces. */
export function textIn(element: Element): string {
  if (element.name === 'a:t') return element.children.join('')
  if (element.name === 'a:br') return ' '
  const text = element.children
    .map((child) => (typeof child === 'string' ? '' : textIn(child)))
    .join('')
  return element.name === 'a:p' ? `${text} ` : text
}
