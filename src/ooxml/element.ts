/** An XML element; its name and those of its attributes carry their prefix. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Node[]
}

/** An element or a stretch of text, not escaped. */
export type Node = Element | string

export type Attributes = Record<string, string | number | boolean | undefined>

export type Content = Node | undefined | readonly Content[]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Builds an element. Attributes and children that are undefined are left out;
 * booleans become 1 and 0, as OOXML writes them.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: Content[]
): Element {
  return { name, attributes: attributeStrings(attributes), children: flatten(content) }
}

/** Writes the text of an XML part whose root is the element given. */
export function document(root: Element): string {
  return declaration + serialize(root)
}

/** Writes a node as XML; this is the only place that escapes. */
export function serialize(node: Node): string {
  if (typeof node === 'string') return escapeXml(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  const content = node.children.map(serialize).join('')
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`
}

function attributeStrings(attributes: Attributes): Record<string, string> {
  const strings: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    strings[name] = String(typeof value === 'boolean' ? Number(value) : value)
  }
  return strings
}

function flatten(content: readonly Content[]): Node[] {
  return content.flatMap((item) => {
    if (item === undefined) return []
    return Array.isArray(item) ? flatten(item) : [item as Node]
  })
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
