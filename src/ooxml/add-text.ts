import type { Element } from './element.js'

/** Adds text that was read to an element; white space is kept in text only. */
export function addText(parent: Element, text: string): void {
  if (parent.name === 'a:t' || text.trim() !== '') parent.children.push(text)
}
