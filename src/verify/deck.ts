import type { Element } from '../ooxml/element.js'
import type { ContentTypes, PartRelationship } from '../ooxml/package.js'
import type { ZipEntry } from '../ooxml/unzip.js'
import type { ElementIndex } from './index-elements.js'
import type { PartKind } from './part-kind.js'

/** A deck that has been opened: all of its parts, read once. */
export interface Deck {
  /** Files and folders of the archive, in their order. */
  entries: ZipEntry[]
  contentTypes: ContentTypes
  /** All files, those of the package format (`[Content_Types].xml`, `.rels`) included. */
  parts: Part[]
  /** By the key of their paths (partKey). */
  byKey: Map<string, Part>
  /** Relationships of the package itself. */
  relationships: PartRelationship[]
  presentation: Part | undefined
  /** In the order in which they are shown. */
  slides: Part[]
}

export interface Part {
  /** As in the archive. */
  path: string
  kind: PartKind
  contentType: string | undefined
  bytes: Uint8Array
  /** Of XML parts. */
  xml: XmlPart | undefined
  relationships: PartRelationship[]
}

export interface XmlPart {
  text: string
  /** Absent where the part cannot be read, as `flaw` says. */
  root: Element | undefined
  flaw: string | undefined
  index: ElementIndex
}

/** Names of parts differ neither in case nor in escapes (ISO/IEC 29500-2, 6.2.2). */
export function partKey(path: string): string {
  if (!path.includes('%')) return path.toLowerCase()
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}

export function partAt(deck: Deck, path: string): Part | undefined {
  return deck.byKey.get(partKey(path))
}

export function partsOf(deck: Deck, ...kinds: PartKind[]): Part[] {
  return deck.parts.filter(({ kind }) => kinds.includes(kind))
}

/** The part that a relationship leads to; none for an external one. */
export function targetOf(
  deck: Deck,
  relationship: PartRelationship | undefined,
): Part | undefined {
  if (relationship === undefined || relationship.external) return undefined
  return partAt(deck, relationship.path)
}

/** The parts that the relationships of a kind lead to. */
export function relatedParts(deck: Deck, part: Part, kind: string): Part[] {
  return part.relationships
    .filter((relationship) => relationship.kind === kind)
    .flatMap((relationship) => targetOf(deck, relationship) ?? [])
}

/** What an element refers to by an attribute. */
export function referenceOf(
  part: Part,
  element: Element,
  attribute = 'r:id',
): PartRelationship | undefined {
  return relationshipsById(part).get(element.attributes[attribute] ?? '')
}

export function referredPart(
  deck: Deck,
  part: Part,
  element: Element,
  attribute = 'r:id',
): Part | undefined {
  return targetOf(deck, referenceOf(part, element, attribute))
}

const known = new WeakMap<PartRelationship[], Map<string, PartRelationship>>()

function relationshipsById({ relationships }: Part): Map<string, PartRelationship> {
  const byId =
    known.get(relationships) ?? new Map(relationships.map((one) => [one.id, one]))
  known.set(relationships, byId)
  return byId
}

/** All elements of a name in a part, in document order. */
export function all(part: Part, name: string): readonly Element[] {
  return part.xml?.index.byName.get(name) ?? []
}
