import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { addText } from './add-text.js'
import type { Element } from './element.js'
import { usualPrefixes } from './namespaces.js'
import { deepest } from './xml-cost.js'
import { XmlError } from './xml-error.js'

/**
 * Reads any XML document, by a parser that knows all of it; a document that is written
 * plainly gives the same by `readPlainXml`.
 *
 * @throws XmlError where the document is not well-formed
 */
export function readAnyXml(xml: string): Element {
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
  parser.on('text', (text) => addText(open.at(-1) ?? top, text))
  parser.on('cdata', (text) => addText(open.at(-1) ?? top, text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined || typeof root === 'string') {
    throw new XmlError('1:1: no root element')
  }
  return root
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
