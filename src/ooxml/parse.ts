import { readAnyXml } from './any-xml.js'
import type { Element } from './element.js'
import { readPlainXml } from './plain-xml.js'

export { XmlError } from './xml-error.js'

/**
 * Reads an XML document. It must be well-formed, with namespaces; no entity but the
 * five of XML is expanded. Elements and attributes get the usual prefix of their
 * namespace, whatever the document calls it. White space is kept in text only.
 *
 * @throws XmlError where the document is not well-formed
 */
export function parseXml(xml: string): Element {
  return readPlainXml(xml) ?? readAnyXml(xml)
}
