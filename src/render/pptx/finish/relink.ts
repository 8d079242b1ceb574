import { posix } from 'node:path'
import type { DrawnPage } from '../draw/deck.js'
import { mediaName } from '../media.js'
import type { Relationships } from '../relationships.js'
import type { Element } from '../xml/element.js'
import { elements } from '../xml/select.js'

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
  drawn: Element,
  media: Map<string, Uint8Array>,
  relationships: Relationships,
): string {
  const { Type: type = '', Target: target = '' } = drawn.attributes
  switch (posix.basename(type)) {
    case 'hyperlink':
      return relationships.addExternal('hyperlink', target)
    case 'slide':
      return relationships.add('slide', target)
    case 'image':
      return relationships.add('image', `../media/${pictureName(target, media)}`)
    default:
      throw new Error(`Unexpected relationship of type ${type}`)
  }
}

function pictureName(target: string, media: Map<string, Uint8Array>): string {
  const bytes = media.get(posix.join('ppt/slides', target))
  if (bytes === undefined) throw new Error(`Expected a picture at ${target}`)
  return mediaName(bytes)
}
