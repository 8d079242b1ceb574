import { type Element, element } from './element.js'

/** A tag with its attributes, or the text before the next tag. */
const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const attribute = /([\w:]+)="([^"]*)"/g

/**
 * Reads XML that a machine wrote: no comments, no CDATA, no DTD, attributes in
 * double quotes. White space counts in `a:t` only; elsewhere it is dropped.
 */
export function parseXml(xml: string): Element {
  const content = xml.replace(/^<\?xml[^>]*\?>/, '')
  const top = element('')
  const open = [top]
  let end = 0
  for (const match of content.matchAll(token)) {
    const [whole, closing, name, attributes, empty, text] = match
    if (match.index !== end) throw new Error(`Unexpected XML at ${excerpt(content, end)}`)
    end += whole.length
    const parent = open.at(-1) ?? top
    if (text !== undefined) {
      if (parent.name === 'a:t') parent.children.push(decode(text))
    } else if (closing) {
      if (parent.name !== name) throw new Error(`Unexpected end of ${name}`)
      open.pop()
    } else if (name !== undefined) {
      const child = element(name, readAttributes(attributes ?? ''))
      parent.children.push(child)
      if (!empty) open.push(child)
    }
  }
  const [root] = top.children
  const isWhole = end === content.length && open.length === 1
  if (root === undefined || typeof root === 'string' || !isWhole) {
    throw new Error('Unexpected XML without a single, closed root element')
  }
  return root
}

function excerpt(text: string, start: number): string {
  return JSON.stringify(text.slice(start, start + 40))
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  )
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|(\w+));/g, (whole, code, name) =>
    code === undefined
      ? (named[name] ?? whole)
      : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
