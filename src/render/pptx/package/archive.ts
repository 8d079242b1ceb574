import { posix } from 'node:path'
import { document, type Element } from '../../../ooxml/element.js'
import { zip } from '../../../ooxml/zip.js'
import type { Relationships } from '../relationships.js'
import { contentTypes } from './content-types.js'
import type { Part } from './part.js'

/**
 * Packs parts with the files that the package format itself wants: the content types,
 * which must come first (hazard R18), and the relationships beside each part.
 */
export function archive(parts: Part[], relationships: Relationships): Uint8Array {
  const files = parts.flatMap(filesOf)
  files.sort(([one], [other]) => (one < other ? -1 : 1))
  return zip([
    xmlFile('[Content_Types].xml', contentTypes(parts)),
    xmlFile('_rels/.rels', relationships.toXml()),
    ...files,
  ])
}

type File = [name: string, content: Uint8Array]

/** Parts that decks share are written once. */
const written = new WeakMap<Part, File[]>()

function filesOf(part: Part): File[] {
  const files = written.get(part) ?? [partFile(part), ...relationshipFile(part)]
  written.set(part, files)
  return files
}

function partFile({ path, content }: Part): File {
  return content instanceof Uint8Array ? [path, content] : xmlFile(path, content)
}

function relationshipFile({ path, relationships }: Part): File[] {
  if (relationships.isEmpty) return []
  const { dir, base } = posix.parse(path)
  return [xmlFile(`${dir}/_rels/${base}.rels`, relationships.toXml())]
}

function xmlFile(name: string, root: Element): File {
  return [name, Buffer.from(document(root))]
}
