import type { BrandPlace, PlaceType } from '../model/brand.js'
import type { Box } from '../model/scene.js'

const feet: PlaceType[] = ['dt', 'ftr', 'sldNum']
/** Air between text and what it must not reach, in points. */
const air = 2

/** A place, and where its text stands in it (`anchor` of `a:bodyPr`). */
export interface AnchoredPlace {
  place: BrandPlace
  anchor: string
}

/**
 * The places of a page without what lies beyond the slide or on its foot: some layouts
 * are larger than their slides, or let the text run over date and footer.
 *
 * @param size of slides, in points
 */
export function visiblePlaces(
  anchored: AnchoredPlace[],
  size: { width: number; height: number },
): BrandPlace[] {
  const foot = anchored
    .map(({ place }) => place)
    .filter(({ type }) => feet.includes(type))
  return anchored.map(({ place, anchor }) => {
    if (feet.includes(place.type)) return place
    const { x, width } = place.box
    const limit = Math.min(
      size.height,
      ...foot.filter(({ box }) => isUnder(box, place.box)).map(({ box }) => box.y - air),
    )
    const box = {
      ...place.box,
      width: Math.max(0, Math.min(width, size.width - x)),
      height: heightTo(limit, place.box, anchor),
    }
    return { ...place, box }
  })
}

/** Whether a place of the foot lies across the lower part of another one. */
function isUnder(foot: Box, { x, y, width, height }: Box): boolean {
  const isAcross = foot.x < x + width && foot.x + foot.width > x
  return isAcross && foot.y > y + height * 0.4 && foot.y < y + height
}

/** Text in the middle of its place spreads to both sides. */
function heightTo(limit: number, { y, height }: Box, anchor: string): number {
  if (y + height <= limit || anchor === 'b') return height
  const excess = y + height - limit
  return Math.max(0, height - (anchor === 'ctr' ? 2 * excess : excess))
}
