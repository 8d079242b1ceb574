import type { BrandPlace, PlaceType } from '../model/brand.js'
import type { Box } from '../model/scene.js'

const feet: PlaceType[] = ['dt', 'ftr', 'sldNum']
/** Air between text and what it must not reach, in points. */
const air = 2

/** A place, and where its text stands in it (`anchor` of `a:bodyPr`). */
export interface AnchoredPlace {
  place: BrandPlace
  anchor: string
  /** Whether it becomes as high as its text (`a:spAutoFit`). */
  grows: boolean
}

/**
 * The places of a page as far as text may reach in them: not on the foot, since some
 * layouts let text run over date and footer; and down to what stands below where a place
 * grows with its text. Those that run over a side of the slide are for no text.
 *
 * @param size of slides, in points
 */
export function visiblePlaces(
  anchored: AnchoredPlace[],
  size: { width: number; height: number },
): BrandPlace[] {
  const places = anchored.map(({ place }) => place)
  const foot = places.filter(({ type }) => feet.includes(type))
  return anchored.map((one) => {
    const { place, anchor } = one
    if (feet.includes(place.type)) return place
    if (runsOver(place.box, size.width)) return { ...place, type: 'other' }
    const limit = Math.min(
      size.height,
      ...foot.filter(({ box }) => isUnder(box, place.box)).map(({ box }) => box.y - air),
    )
    const height = heightTo(limit, place.box, anchor)
    const grown = growth(one, places, size.height)
    return { ...place, box: { ...place.box, height: Math.max(height, grown) } }
  })
}

/** Whether lines of a place would begin or end beyond the slide. */
function runsOver({ x, width }: Box, slideWidth: number): boolean {
  const tolerance = slideWidth * 0.01
  return x < -tolerance || x + width > slideWidth + tolerance
}

const texts: PlaceType[] = ['body', 'obj']
/** Text that grows leaves this share of the slide free at its end. */
const end = 0.08

/** The height that a place may grow to; 0 for one that does not grow downwards. */
function growth(
  { place, anchor, grows }: AnchoredPlace,
  places: BrandPlace[],
  slideHeight: number,
): number {
  const { type, box } = place
  if (!grows || anchor !== 't' || !texts.includes(type)) return 0
  const tops = places
    .filter((other) => other !== place && isBelow(other.box, box))
    .map((other) => other.box.y - air)
  return Math.min(slideHeight * (1 - end), ...tops) - box.y
}

function isBelow(other: Box, { x, y, width }: Box): boolean {
  return other.y > y && other.x < x + width && other.x + other.width > x
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
