import { mediaFormat, mediaName } from '../media.js'
import { binaryPart, type Part } from './part.js'

/** A part for each picture that was drawn, once however often it was. */
export function mediaParts(media: Map<string, Uint8Array>): Part[] {
  const byName = new Map([...media.values()].map((bytes) => [mediaName(bytes), bytes]))
  return [...byName].map(([name, bytes]) =>
    binaryPart(`ppt/media/${name}`, mediaFormat(bytes).mediaType, bytes),
  )
}
