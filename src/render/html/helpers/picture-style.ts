import type { Picture } from '../../../model/block.js'
import { shownSize } from '../../../model/crop.js'
import { percent } from './percent.js'

/** How a sheet shows a part of a picture, or a smaller one; empty for a picture as it is. */
export function pictureStyle(picture: Picture): string {
  const { image, crop, width } = picture
  if (!image) return ''
  const room = percent(width ?? 1)
  if (!crop) return width === undefined ? '' : `max-inline-size:${room}`
  const ratio = round(crop.ratio)
  // As `handout/measure/` reckons: never larger than its pixels.
  const own = `${round(shownSize(picture, image).width)}px`
  const size = `min(${own},${room},var(--picture)*${ratio})`
  const focus = `${percent(crop.focus.x)} ${percent(crop.focus.y)}`
  return `inline-size:${size};aspect-ratio:${ratio};object-fit:cover;object-position:${focus}`
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000
}
