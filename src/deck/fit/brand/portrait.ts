import type { BrandPlace } from '../../../model/brand.js'
import type { Portrait } from '../../../model/deck.js'
import type { Box, ScenePicture } from '../../../model/scene.js'
import { portraitItem } from '../portrait.js'
import { placeholderType } from './scene-layout.js'
import type { SlideSize, Slot } from './slot.js'

/** Width over height of a portrait that has no place of its own. */
const ratio = 0.8
/** Heights that are tried for it, in shares of the slide's. */
const heights = [0.45, 0.35, 0.25]
/** Air to the edges of the slide, and to text, in points. */
const margin = 36
const air = 8

/**
 * A portrait in the cover's place for a picture, else in a corner that no text needs;
 * none where there is no such corner.
 */
export function brandPortrait(
  portrait: Portrait,
  { layout }: Slot,
  size: SlideSize,
): ScenePicture | undefined {
  const place = layout.places.find(({ type }) => type === 'pic')
  if (place) {
    const { index, box } = place
    return portraitItem(portrait, box, { type: placeholderType(place), index })
  }
  const free = heights
    .flatMap((share) => corners(size.height * share, size))
    .find((box) => layout.places.every((one) => isClear(box, one)))
  return free && portraitItem(portrait, free)
}

/** Share of a place for text that a portrait takes, where it is to stand there. */
const most = { width: 0.3, height: 0.9 }
const gap = 18

/** A portrait at the end of a place for text, and what is left of the place. */
export function besideText(
  portrait: Portrait,
  place: BrandPlace,
): { item: ScenePicture; rest: BrandPlace } {
  const { box } = place
  const height = Math.min(box.height * most.height, (box.width * most.width) / ratio)
  const width = height * ratio
  const item = portraitItem(portrait, {
    ...{ x: box.x + box.width - width, y: box.y },
    ...{ width, height },
  })
  return { item, rest: { ...place, box: { ...box, width: box.width - width - gap } } }
}

function corners(height: number, size: SlideSize): Box[] {
  const width = height * ratio
  const [right, bottom] = [size.width - margin - width, size.height - margin - height]
  return [
    { x: right, y: margin, width, height },
    { x: right, y: bottom, width, height },
    { x: margin, y: margin, width, height },
    { x: margin, y: bottom, width, height },
  ]
}

function isClear(box: Box, { box: other }: BrandPlace): boolean {
  return (
    box.x + box.width + air <= other.x ||
    other.x + other.width + air <= box.x ||
    box.y + box.height + air <= other.y ||
    other.y + other.height + air <= box.y
  )
}
