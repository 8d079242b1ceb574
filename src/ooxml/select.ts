import { type Element, type Node, serialize } from './element.js'

/** The first child element of that name. */
export function child(parent: Element, name: string): Element | undefined {
  return elements(parent).find((candidate) => candidate.name === name)
}

/** The element at the end of a path of names; it must be there. */
export function descend(parent: Element, ...path: string[]): Element {
  return path.reduce((from, name) => {
    const next = child(from, name)
    if (next === undefined) throw new Error(`Expected ${name} in ${from.name}`)
    return next
  }, parent)
}

/** All elements of that name below another, in document order. */
export function descendants(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ])
}

export function elements(parent: Element): Element[] {
  return parent.children.filter(isElement)
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string'
}

/** Whether two nodes would be written alike. */
export function isSame(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return serialize(one) === serialize(other)
}
