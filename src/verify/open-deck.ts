import {
  type ContentTypes,
  contentTypeOf,
  contentTypesIn,
  contentTypesName,
  decodeXml,
  type PartRelationship,
  relationshipsIn,
  relationshipsPath,
} from '../ooxml/package.js'
import { parseXml, XmlError } from '../ooxml/parse.js'
import { child, elements } from '../ooxml/select.js'
import { largestXml, xmlCost } from '../ooxml/xml-cost.js'
import {
  type Deck,
  type Part,
  partKey,
  referredPart,
  targetOf,
  type XmlPart,
} from './deck.js'
import { indexElements } from './index-elements.js'
import { readOnce } from './known-parts.js'
import { kindOfRelationship, kindOfType, type PartKind } from './part-kind.js'
import type { Archive } from './read-archive.js'

/** Reads all parts of a deck, each once. What cannot be read is left to the rules. */
export function openDeck({ entries, files }: Archive): Deck {
  const contentTypes = readTypes(files)
  const typed = withKeys(contentTypes)
  let left = largestXml
  const all = [...files].map(([path, bytes]) => {
    const part = readPart(path, bytes, typed, left)
    const cost = part.xml ? xmlCost(bytes) : 0
    if (cost <= left) left -= cost
    return part
  })
  // Of two that differ in case only the last is read.
  const byKey = new Map(all.map((part) => [partKey(part.path), part]))
  const parts = [...byKey.values()]
  const deck: Deck = {
    entries,
    contentTypes,
    parts,
    byKey,
    relationships: relationshipsOf('', byKey),
    presentation: undefined,
    slides: [],
  }
  for (const part of parts) part.relationships = relationshipsOf(part.path, byKey)
  giveKinds(deck)
  deck.presentation = parts.find(({ kind }) => kind === 'presentation')
  deck.slides = slidesInOrder(deck)
  return deck
}

function readTypes(files: Map<string, Uint8Array>): ContentTypes {
  const bytes = files.get(contentTypesName)
  const { root } = bytes ? readXml(bytes, largestXml) : { root: undefined }
  return root ? contentTypesIn(root) : { overrides: new Map(), defaults: new Map() }
}

function withKeys({ overrides, defaults }: ContentTypes): ContentTypes {
  const keys = [...overrides].map(([name, type]): [string, string] => [
    partKey(name),
    type,
  ])
  return { overrides: new Map(keys), defaults }
}

/**
 * @param contentTypes by the keys of parts
 * @param most that it may cost to read the part as XML
 */
function readPart(
  path: string,
  bytes: Uint8Array,
  contentTypes: ContentTypes,
  most: number,
): Part {
  const contentType = contentTypeOf(contentTypes, partKey(path))
  return {
    path,
    kind: kindOf(path, contentType),
    contentType,
    bytes,
    xml: isXml(path, contentType) ? readXml(bytes, most) : undefined,
    relationships: [],
  }
}

function kindOf(path: string, contentType: string | undefined): PartKind {
  if (path === contentTypesName) return 'content-types'
  if (path.endsWith('.rels')) return 'relationships'
  return contentType ? kindOfType(contentType) : 'other'
}

/** Drawings of older programs (`.vml`) are XML by name only. */
function isXml(path: string, contentType = ''): boolean {
  return /\.(?:xml|rels)$/i.test(path) || /[+/]xml$/.test(contentType)
}

function readXml(bytes: Uint8Array, most: number): XmlPart {
  try {
    if (xmlCost(bytes) > most) throw new XmlError('there is too much of it in this deck')
    return readOnce(decodeXml(bytes), readText)
  } catch (error) {
    return flawed('', error)
  }
}

function readText(text: string): XmlPart {
  try {
    const root = parseXml(text)
    return { text, root, flaw: undefined, index: indexElements(root) }
  } catch (error) {
    return flawed(text, error)
  }
}

function flawed(text: string, error: unknown): XmlPart {
  if (!(error instanceof XmlError)) throw error
  const root = undefined
  return { text, root, flaw: error.message, index: indexElements(root) }
}

function relationshipsOf(path: string, byKey: Map<string, Part>): PartRelationship[] {
  const root = byKey.get(partKey(relationshipsPath(path)))?.xml?.root
  return root ? relationshipsIn(root, path) : []
}

/** What no content type tells, the relationship tells that leads to the part. */
function giveKinds(deck: Deck): void {
  const all = [deck.relationships, ...deck.parts.map((part) => part.relationships)]
  for (const relationship of all.flat()) {
    const target = targetOf(deck, relationship)
    const kind = kindOfRelationship(relationship)
    if (target?.kind === 'other' && kind && !isOtherDocument(target)) target.kind = kind
  }
}

/** A Word document, too, is what `officeDocument` leads to. */
function isOtherDocument({ contentType = '' }: Part): boolean {
  return /wordprocessingml|spreadsheetml/.test(contentType)
}

function slidesInOrder(deck: Deck): Part[] {
  const { presentation } = deck
  const root = presentation?.xml?.root
  const list = root && child(root, 'p:sldIdLst')
  if (!presentation || !list) return []
  const slides = elements(list).flatMap(
    (entry) => referredPart(deck, presentation, entry) ?? [],
  )
  return [...new Set(slides)].filter(({ kind }) => kind === 'slide')
}
