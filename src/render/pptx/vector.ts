import type { PartRelationship } from '../../ooxml/package.js'
import { mediaName } from './media.js'

/** Where a drawing lies among the pictures of a deck. */
export function vectorPath(bytes: Uint8Array): string {
  return `ppt/media/${mediaName(bytes)}`
}

/** What leads from a page to a drawing; its id is the drawing's name. */
export function vectorRelationship(bytes: Uint8Array): PartRelationship {
  const name = mediaName(bytes)
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
  return {
    ...{ id: name, type, kind: 'image', external: false },
    ...{ target: `../media/${name}`, path: vectorPath(bytes) },
  }
}
