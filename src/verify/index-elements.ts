import type { Element } from '../ooxml/element.js'

/** What is in an XML part, found in one walk. */
export interface ElementIndex {
  /** Elements by name, in document order; without those that are a fallback only. */
  byName: Map<string, Element[]>
  /** All attributes that name a relationship. */
  references: Reference[]
}

export interface Reference {
  element: Element
  /** e.g. `r:embed` */
  attribute: string
  id: string
}

export function indexElements(root: Element | undefined): ElementIndex {
  const index: ElementIndex = { byName: new Map(), references: [] }
  if (root) visit(root, false, index)
  return index
}

/**
 * A program that knows the namespaces of a choice never reads its fallback, which has
 * the same shapes with the same ids (ISO/IEC 29500-3, 9.3).
 */
function visit(element: Element, isFallback: boolean, index: ElementIndex): void {
  const { name, attributes, children } = element
  if (!isFallback) {
    const alike = index.byName.get(name)
    if (alike) alike.push(element)
    else index.byName.set(name, [element])
  }
  for (const attribute in attributes) {
    if (attribute.startsWith('r:')) {
      index.references.push({ element, attribute, id: attributes[attribute] ?? '' })
    }
  }
  const below = isFallback || name === 'mc:Fallback'
  for (const child of children) {
    if (typeof child !== 'string') visit(child, below, index)
  }
}
