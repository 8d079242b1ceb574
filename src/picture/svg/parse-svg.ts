import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Element } from '../../ooxml/element.js'

const svgNamespace = 'http://www.w3.org/2000/svg'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** More than any drawing has that is meant for a page. */
const mostElements = 50_000
const deepest = 100
/** Characters that entities may stand for in all. */
const mostExpanded = 1_000_000

/** A drawing that is refused; the message says why. */
export class SvgError extends Error {
  override readonly name = 'SvgError'
}

/**
 * Reads a drawing. Elements of SVG have their bare name, those of other namespaces
 * none; attributes of other namespaces are left out, but `xlink:href` is `href`. All
 * white space is kept.
 *
 * @throws SvgError
 */
export function parseSvg(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  let count = 0
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', ({ message }) => {
    throw new SvgError(`its XML is broken (${message.replace(/\.$/, '')})`)
  })
  parser.on('doctype', (doctype) => {
    const entities = entitiesOf(doctype)
    refuseBlowUp(entities, text)
    Object.assign(parser.ENTITIES, entities)
  })
  parser.on('opentag', (tag) => {
    if (++count > mostElements) throw new SvgError('it has more than 50,000 elements')
    if (open.length > deepest) throw new SvgError('its elements are nested too deeply')
    const element = readTag(tag)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (value) => open.at(-1)?.children.push(value))
  parser.on('cdata', (value) => open.at(-1)?.children.push(value))
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const root = top.children.find((child) => typeof child !== 'string')
  if (typeof root !== 'object' || root.name !== 'svg')
    throw new SvgError('its root is no svg element')
  return root
}

/** Drawing programs name namespaces so. What would refer to others is left alone. */
function entitiesOf(doctype: string): Record<string, string> {
  const found = doctype.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]{0,300})"|'([^'&%<]{0,300})')\s*>/g,
  )
  const entries = [...found].slice(0, 100).map(([, name, double, single]) => {
    return [name, double ?? single ?? ''] as const
  })
  return Object.fromEntries(entries)
}

/** Short names that stand for long texts would make a small file a huge one. */
function refuseBlowUp(entities: Record<string, string>, text: string): void {
  let length = 0
  for (const [name, value] of Object.entries(entities))
    length += (text.split(`&${name};`).length - 1) * value.length
  if (length > mostExpanded) throw new SvgError('its entities stand for too much text')
}

function readTag({ local, uri, attributes }: SaxesTagNS): Element {
  const kept: Record<string, string> = {}
  for (const { prefix, local: name, uri: space, value } of Object.values(attributes)) {
    if (name === 'xmlns' || prefix === 'xmlns') continue
    if (space === '') kept[name] ??= value
    else if (space === xlinkNamespace && name === 'href') kept['href'] ??= value
    else if (space === xmlNamespace && name === 'space') kept['xml:space'] = value
  }
  const isOwn = uri === svgNamespace || uri === ''
  return { name: isOwn ? local : '', attributes: kept, children: [] }
}
