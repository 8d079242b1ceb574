import type { Element } from '../../../ooxml/element.js'
import type { PartRelationship } from '../../../ooxml/package.js'
import { elements } from '../../../ooxml/select.js'
import type { DrawnPage } from '../draw/deck.js'
import { mediaName } from '../media.js'
import type { Relationships } from '../relationships.js'

/**
 * Makes the links and pictures of a finished shape refer by the relationships of its
 * new part. Only what a shape refers to is taken over, once each; pptxgenjs repeats it.
 */
export function relink(
  shape: Element,
  page: DrawnPage,
  media: Map<string, Uint8Array>,
  relationships: Relationships,
): void {
  for (const name of ['r:id', 'r:embed']) {
    const id = shape.attributes[name]
    const drawn = id === undefined ? undefined : page.relationships.get(id)
    if (drawn !== undefined) {
      shape.attributes[name] = takeOver(drawn, media, relationships)
    }
  }
  for (const part of elements(shape)) relink(part, page, media, relationships)
}

function takeOver(
  { kind, type, target, path }: PartRelationship,
  media: Map<string, Uint8Array>,
  relationships: Relationships,
): string {
  switch (kind) {
    case 'hyperlink':
      return relationships.addExternal('hyperlink', target)
    case 'slide':
      return relationships.add('slide', target)
    case 'image':
      return relationships.add('image', `../media/${pictureName(path, media)}`)
    default:
      throw new Error(`Unexpected relationship of type ${type}`)
  }
}

function pictureName(path: string, media: Map<string, Uint8Array>): string {
  const bytes = media.get(path)
  if (bytes === undefined) throw new Error(`Expected a picture at ${path}`)
  return mediaName(bytes)
}
