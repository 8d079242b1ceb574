import type { Image } from '../../../model/block.js'

/** A picture as an address that holds it. */
export function dataUri({ bytes, mediaType }: Image): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
