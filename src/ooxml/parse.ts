import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { type Element, element } from './element.js'
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
  const top = element('')
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

function readTag({ prefix, local, uri, attributes }: SaxesTagNS): Element {
  return element(
    usualName(prefix, local, uri),
    Object.fromEntries(Object.values(attributes).map(readAttribute)),
  )
}

function readAttribute(attribute: SaxesAttributeNS): [string, string] {
  const { name, prefix, local, uri, value } = attribute
  if (name === 'xmlns' || prefix === 'xmlns') {
    const usual = usualPrefixes.get(value)
    if (usual === undefined) return [name, value]
    return [usual === '' ? 'xmlns' : `xmlns:${usual}`, value]
  }
  // Without a prefix an attribute has no namespace, whatever the default one is.
  return [prefix === '' ? local : usualName(prefix, local, uri), value]
}

function usualName(prefix: string, local: string, uri: string): string {
  const usual = usualPrefixes.get(uri) ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}
