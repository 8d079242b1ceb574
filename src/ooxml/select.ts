import type { Element, Node } from './element.js'

/** The first child element of that name. */
export function child(parent: Element, name: string): Element | undefined {
  for (const node of parent.children) {
    if (typeof node !== 'string' && node.name === name) return node
  }
  return undefined
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
  const found: Element[] = []
  collect(parent, name, found)
  return found
}

/** Without a list for each level, which large parts would feel. */
function collect(parent: Element, name: string, found: Element[]): void {
  for (const node of parent.children) {
    if (typeof node === 'string') continue
    if (node.name === name) found.push(node)
    collect(node, name, found)
  }
}

export function elements(parent: Element): Element[] {
  return parent.children.filter(isElement)
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string'
}

/** Whether two nodes would be written alike. */
export function isSame(one: Node | undefined, other: Node | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  return (
    one.name === other.name &&
    haveSameAttributes(one.attributes, other.attributes) &&
    one.children.length === other.children.length &&
    one.children.every((node, index) => isSame(node, other.children[index]))
  )
}

function haveSameAttributes(
  one: Element['attributes'],
  other: Element['attributes'],
): boolean {
  const names = Object.keys(one)
  const others = Object.keys(other)
  return (
    names.length === others.length &&
    names.every((name, index) => name === others[index] && one[name] === other[name])
  )
}
