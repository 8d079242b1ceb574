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
  const children: Node[] = []
  flatten(content, children)
  return { name, attributes: attributeStrings(attributes), children }
}

/** Writes the text of an XML part whose root is the element given. */
export function document(root: Element): string {
  return declaration + serialize(root)
}

/** Writes a node as XML; this is the only place that escapes. */
export function serialize(node: Node): string {
  if (typeof node === 'string') return escapeXml(node)
  let attributes = ''
  for (const name in node.attributes)
    attributes += ` ${name}="${escapeXml(node.attributes[name] ?? '')}"`
  let content = ''
  for (const part of node.children) content += serialize(part)
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`
}

function attributeStrings(attributes: Attributes): Record<string, string> {
  const strings: Record<string, string> = {}
  for (const name in attributes) {
    const value = attributes[name]
    if (value === undefined) continue
    strings[name] = String(typeof value === 'boolean' ? Number(value) : value)
  }
  return strings
}

/** Without a list for each level: there are some ten thousand elements in a deck. */
function flatten(content: readonly Content[], flat: Node[]): void {
  for (const item of content) {
    if (Array.isArray(item)) flatten(item, flat)
    else if (item !== undefined) flat.push(item as Node)
  }
}

/** What XML writes in another way, and what it cannot have at all (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  // Without a place that is kept from one text to the next, as `test` would.
  if (text.search(special) < 0) return text
  return text.replace(special, (character) => entities[character] ?? '\ufffd')
}
