import { posix } from 'node:path'
import type { Element } from './element.js'
import { parseXml, XmlError } from './parse.js'
import { elements } from './select.js'
import { listEntries, readEntryBytes, type ZipEntry } from './unzip.js'
import { largestXml, xmlCost } from './xml-cost.js'

/** A package as ISO/IEC 29500-2 has it: parts, their types and what they refer to. */
export interface OpcPackage {
  /** Files of the archive in their order. */
  entries: ZipEntry[]
  /** Bytes of every file by its name; of several with one name the last. */
  files: Map<string, Uint8Array>
}

/** What a part refers to. */
export interface PartRelationship {
  id: string
  /** The whole type, an address. */
  type: string
  /** The last part of the type, e.g. `slideLayout`. */
  kind: string
  /** As written. */
  target: string
  external: boolean
  /** Path of the part in the package that it leads to; of an external one the target. */
  path: string
}

export const contentTypesName = '[Content_Types].xml'

/**
 * Unpacks a package.
 *
 * @throws ZipError where the archive cannot be read
 */
export function openPackage(bytes: Uint8Array): OpcPackage {
  const entries = listEntries(bytes)
  const files = new Map(
    entries
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [entry.name, readEntryBytes(bytes, entry)]),
  )
  return { entries, files }
}

/**
 * The root element of an XML part.
 *
 * @throws XmlError where the part is missing, not well-formed or too much to read
 */
export function readXml({ files }: OpcPackage, path: string): Element {
  const bytes = files.get(path)
  if (bytes === undefined) throw new XmlError(`\`${path}\` is missing`)
  if (xmlCost(bytes) > largestXml) {
    throw new XmlError(`\`${path}\` has too many elements`)
  }
  return parseXml(decodeXml(bytes))
}

/** Path of the file that holds the relationships of a part; of the package for ''. */
export function relationshipsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

/** What a part refers to, in the order of the file; of the package itself for ''. */
export function readRelationships(pack: OpcPackage, part: string): PartRelationship[] {
  const path = relationshipsPath(part)
  return pack.files.has(path) ? relationshipsIn(readXml(pack, path), part) : []
}

/** The same, from the root of the file that holds them. */
export function relationshipsIn(root: Element, part: string): PartRelationship[] {
  return elements(root)
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes
      const external = TargetMode === 'External'
      return {
        id: Id,
        type: Type,
        kind: posix.basename(Type),
        target: Target,
        external,
        path: external ? Target : resolveTarget(part, Target),
      }
    })
}

/** Content types of a package: of single parts, and by extension in lower case. */
export interface ContentTypes {
  overrides: Map<string, string>
  defaults: Map<string, string>
}

export function readContentTypes(pack: OpcPackage): ContentTypes {
  return contentTypesIn(readXml(pack, contentTypesName))
}

/** The same, from the root of the file that lists them. */
export function contentTypesIn(root: Element): ContentTypes {
  const entries = elements(root)
  const select = (name: string, key: string) =>
    entries
      .filter((entry) => entry.name === name)
      .map(({ attributes }): [string, string] => [
        attributes[key] ?? '',
        attributes['ContentType'] ?? '',
      ])
  return {
    overrides: new Map(
      select('Override', 'PartName').map(([name, type]) => [
        name.replace(/^\//, ''),
        type,
      ]),
    ),
    defaults: new Map(
      select('Default', 'Extension').map(([name, type]) => [name.toLowerCase(), type]),
    ),
  }
}

/** The content type of a part; none where the package does not tell. */
export function contentTypeOf(
  { overrides, defaults }: ContentTypes,
  path: string,
): string | undefined {
  const extension = /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return overrides.get(path) ?? defaults.get(extension)
}

/** A target counts from the folder of the part that refers to it, or from `/`. */
function resolveTarget(part: string, target: string): string {
  const [path = ''] = target.split('#')
  return posix.resolve('/', posix.dirname(part), path).slice(1)
}

/**
 * The text of an XML part, which is in UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.4).
 *
 * @throws XmlError where it is in neither
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new XmlError('1:1: not in UTF-8')
  }
}
