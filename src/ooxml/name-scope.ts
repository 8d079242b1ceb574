import { usualPrefixes } from './namespaces.js'

/** What names mean in a part of a document. */
export interface NameScope {
  /** The address of each prefix that is declared; '' is no prefix. */
  prefixes: ReadonlyMap<string, string>
  /** Names that were asked for, and with their usual prefix. */
  known: Map<string, string>
}

/** Whether an attribute declares a prefix, or the namespace of what has none. */
export function isDeclaration(name: string): boolean {
  return name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')
}

/** Addresses that are none, or that nothing may declare (Namespaces in XML 1.0, 3). */
const reserved =
  /^(?:\s.*|.*\s|http:\/\/www\.w3\.org\/(?:XML\/1998\/namespace|2000\/xmlns\/)|)$/

/**
 * The scope inside a declaration; undefined where that is unusual. Two prefixes of one
 * address are, too, unless both have the same usual one: they hide attributes that repeat.
 */
export function declare(
  { prefixes }: NameScope,
  name: string,
  address: string,
): NameScope | undefined {
  const prefix = name.slice('xmlns:'.length)
  const isRepeated =
    !usualPrefixes.has(address) && [...prefixes.values()].includes(address)
  if (reserved.test(address) || prefix.startsWith('xml') || isRepeated) return undefined
  return { prefixes: new Map(prefixes).set(prefix, address), known: new Map() }
}

/** What declares the usual prefix of a namespace in place of another. */
export function declarationOf(name: string, address: string): string {
  const usual = usualPrefixes.get(address)
  if (usual === undefined) return name
  return usual === '' ? 'xmlns' : `xmlns:${usual}`
}

/** A name with the usual prefix of its namespace; undefined where there is none. */
export function nameIn({ prefixes, known }: NameScope, name: string): string | undefined {
  const before = known.get(name)
  if (before !== undefined) return before
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0))
  const address = prefixes.get(prefix)
  if (address === undefined) return undefined
  const usual = usualPrefixes.get(address) ?? prefix
  const local = name.slice(colon + 1)
  const found = usual === '' ? local : `${usual}:${local}`
  known.set(name, found)
  return found
}
