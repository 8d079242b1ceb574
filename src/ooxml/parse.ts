import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { Element } from './element.js'
import { usualPrefixes } from './namespaces.js'

/** XML that cannot be read; the message begins with line and column. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}

/** Deeper nesting than any program writes would exhaust the stack. */
const deepest = 200

/**
 * Reads an XML document. It must be well-formed, with namespaces; no entity but the
 * five of XML is expanded. Elements and attributes get the usual prefix of their
 * namespace, whatever the document calls it. White space is kept in text only.
 *
 * @throws XmlError where the document is not well-formed
 */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    throw new XmlError(error.message)
  })
  parser.on('opentag', (tag) => {
    if (open.length > deepest) {
      throw new XmlError(`${parser.line}:${parser.column}: too deeply nested`)
    }
    const opened = readTag(tag)
    open.at(-1)?.children.push(opened)
    open.push(opened)
  })
  parser.on('text', (text) => addText(open.at(-1), text))
  parser.on('cdata', (text) => addText(open.at(-1), text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined || typeof root === 'string') {
    throw new XmlError('1:1: no root element')
  }
  return root
}

function addText(parent: Element | undefined, text: string): void {
  if (parent?.name === 'a:t' || text.trim() !== '') parent?.children.push(text)
}

function readTag(tag: SaxesTagNS): Element {
  const attributes: Record<string, string> = {}
  for (const attribute of Object.values(tag.attributes)) {
    attributes[attributeName(attribute)] = attribute.value
  }
  return { name: usualName(tag), attributes, children: [] }
}

function attributeName(attribute: SaxesAttributeNS): string {
  const { name, prefix, local, value } = attribute
  if (name === 'xmlns' || prefix === 'xmlns') {
    const usual = usualPrefixes.get(value)
    if (usual === undefined) return name
    return usual === '' ? 'xmlns' : `xmlns:${usual}`
  }
  // Without a prefix an attribute has no namespace, whatever the default one is.
  return prefix === '' ? local : usualName(attribute)
}

function usualName({ name, prefix, local, uri }: SaxesTagNS | SaxesAttributeNS): string {
  const usual = usualPrefixes.get(uri) ?? prefix
  if (usual === prefix) return name
  return usual === '' ? local : `${usual}:${local}`
}
