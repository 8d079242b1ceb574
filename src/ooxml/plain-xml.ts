import { addText } from './add-text.js'
import type { Element } from './element.js'
import {
  declarationOf,
  declare,
  isDeclaration,
  type NameScope,
  nameIn,
} from './name-scope.js'
import { deepest } from './xml-cost.js'

/** An element that is not closed yet. */
interface Open {
  element: Element
  /** Its name as written. */
  name: string
  /** What names mean inside. */
  scope: NameScope
}

/**
 * Reads XML that is written plainly, as Office, pptxgenjs and Deckle do: several times as
 * quickly as a parser that knows all of XML. Gives undefined for anything else, whether
 * or not it is well-formed: comments, instructions, CDATA, document types, references by
 * number, names beyond ASCII, quotes `'`.
 */
export function readPlainXml(document: string): Element | undefined {
  // Line ends as XML 1.0, 2.11 has them; pptxgenjs writes those of Windows.
  const xml = document.includes('\r') ? document.replace(/\r\n?/g, '\n') : document
  if (unusual.test(xml)) return undefined
  const top: Element = { name: '', attributes: {}, children: [] }
  const outermost = { prefixes: new Map([['', '']]), known: new Map() }
  const open: Open[] = [{ element: top, name: '', scope: outermost }]
  let at = declaration.exec(xml)?.[0].length ?? 0
  for (let next = xml.indexOf('<', at); next >= 0; next = xml.indexOf('<', at)) {
    const parent = open[open.length - 1] as Open
    if (next > at) {
      const text = decode(xml.slice(at, next))
      if (text === undefined || (open.length === 1 && !blank.test(text))) return undefined
      addText(parent.element, text)
    }
    if (xml[next + 1] === '/') {
      if (open.length === 1 || !xml.startsWith(`${parent.name}>`, next + 2)) {
        return undefined
      }
      open.pop()
      at = next + 2 + parent.name.length + 1
      continue
    }
    const tag = readTag(xml, next, parent.scope)
    if (tag === undefined || open.length > deepest) return undefined
    parent.element.children.push(tag.element)
    if (!tag.isWhole) open.push(tag)
    at = tag.end
  }
  const isOver = open.length === 1 && blank.test(xml.slice(at))
  const [root, another] = top.children
  return isOver && another === undefined && typeof root === 'object' ? root : undefined
}

/** What is no character of XML 1.0, and what text must not hold. */
const unusual = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|\]\]>/u

const declaration =
  /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?\?>/

const blank = /^[ \t\n]*$/
const start = /<([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)/y
const attribute = /[ \t\n]+([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)="([^"<\t\n]*)"/y
const end = /[ \t\n]*(\/?)>/y

/** A tag that opens an element or is all of it. */
function readTag(
  xml: string,
  from: number,
  outer: NameScope,
): (Open & { isWhole: boolean; end: number }) | undefined {
  start.lastIndex = from
  const name = start.exec(xml)?.[1]
  if (name === undefined) return undefined
  const written: [name: string, value: string][] = []
  let scope: NameScope | undefined = outer
  let at = start.lastIndex
  for (;;) {
    attribute.lastIndex = at
    const found = attribute.exec(xml)
    if (found === null) break
    at = attribute.lastIndex
    const [, raw = '', quoted = ''] = found
    const value = decode(quoted)
    if (value === undefined) return undefined
    if (isDeclaration(raw)) scope = declare(scope, raw, value)
    if (scope === undefined) return undefined
    written.push([raw, value])
  }
  end.lastIndex = at
  const slash = end.exec(xml)?.[1]
  const usual = nameIn(scope, name)
  const attributes = slash === undefined ? undefined : named(written, scope)
  if (usual === undefined || attributes === undefined) return undefined
  const element = { name: usual, attributes, children: [] }
  return { element, name, scope, isWhole: slash === '/', end: end.lastIndex }
}

/** Attributes by their usual names; undefined where one has none, or has that of another. */
function named(
  written: readonly [name: string, value: string][],
  scope: NameScope,
): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  for (const [raw, value] of written) {
    const name = usualName(raw, value, scope)
    if (name === undefined || attributes[name] !== undefined) return undefined
    attributes[name] = value
  }
  return attributes
}

/** Without a prefix an attribute has no namespace, whatever the default one is. */
function usualName(name: string, value: string, scope: NameScope): string | undefined {
  if (isDeclaration(name)) return declarationOf(name, value)
  return name.includes(':') ? nameIn(scope, name) : name
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** Text with the five entities of XML expanded; undefined where there is another. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) return undefined
  return text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
}
