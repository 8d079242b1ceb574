import type { Image } from '../../../model/block.js'

/** A picture as an address that holds it; a drawing rather than its raster. */
export function dataUri({ bytes, mediaType, vector }: Image): string {
  if (vector) return `data:image/svg+xml;base64,${Buffer.from(vector).toString('base64')}`
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
