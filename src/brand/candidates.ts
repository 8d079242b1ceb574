import type { BrandLayout, BrandPlace, PlaceType } from '../model/brand.js'
import type { Box } from '../model/scene.js'
import { isNamedCover, isNamedSection, isNamedSpecial } from './layout-names.js'

/** Slides of a size, in points. */
export interface Size {
  width: number
  height: number
}

/** A layout as a candidate for a role. */
export interface Candidate {
  layout: BrandLayout
  title: BrandPlace
  subtitle?: BrandPlace
  bodies: BrandPlace[]
  tables: BrandPlace[]
  pictures: BrandPlace[]
  /** For a line or two of text. */
  captions: BrandPlace[]
  foot: BrandPlace[]
}

/** A layout with its places by what they are for; none without a title on the slide. */
export function candidate(layout: BrandLayout, size: Size): Candidate | undefined {
  const ofType = (...types: PlaceType[]) =>
    layout.places.filter(({ type }) => types.includes(type))
  const [title] = ofType('title', 'ctrTitle')
  if (title === undefined || !isOnSlide(title, size)) return undefined
  const large = (place: BrandPlace) =>
    isOnSlide(place, size) &&
    place.box.width > size.width * 0.25 &&
    place.box.height > size.height * 0.2
  const [subtitle] = ofType('subTitle')
  return {
    layout,
    title,
    ...(subtitle && { subtitle }),
    bodies: ofType('body', 'obj').filter(large),
    tables: ofType('tbl').filter(large),
    pictures: ofType('pic').filter(large),
    captions: ofType('body').filter(
      (place) => !large(place) && place.box.width > size.width * 0.2 && hasLine(place),
    ),
    foot: ofType('dt', 'ftr', 'sldNum'),
  }
}

/** Some places are for a number or a mark, lower than a line that people can read. */
function hasLine({ box, levels: [top] }: BrandPlace): boolean {
  return box.height >= Math.max(top?.size ?? 12, 12) * 1.2
}

/** Some templates hide the title beside the slide, or let places run over its edge. */
function isOnSlide({ box }: BrandPlace, { width, height }: Size): boolean {
  return shared(box, { x: 0, y: 0, width, height }) > 0.9 * box.width * box.height
}

/** The area that two boxes have in common. */
export function shared(one: Box, other: Box): number {
  const width =
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height =
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Whether slides between the first and the last may follow a layout. */
export function isOrdinary({ layout: { type, name } }: Candidate): boolean {
  return (
    !['title', 'secHead'].includes(type) &&
    !isNamedSpecial(name) &&
    // PowerPoint's own kinds say more than names.
    (type === 'obj' || type === 'twoObj' || !(isNamedCover(name) || isNamedSection(name)))
  )
}

/** The candidate with the highest score, the first of equals. */
export function highest(
  candidates: Candidate[],
  score: (candidate: Candidate) => number,
): (Candidate & { score: number }) | undefined {
  const scored = candidates.map((one) => ({ ...one, score: score(one) }))
  return scored.reduce<(Candidate & { score: number }) | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )
}

/** The largest first. */
export function largest(places: BrandPlace[]): BrandPlace[] {
  return places.toSorted((one, other) => area(other) - area(one))
}

function area(place: BrandPlace | undefined): number {
  return place ? place.box.width * place.box.height : 0
}

/** The share of a slide that a place takes. */
export function share(place: BrandPlace | undefined, { width, height }: Size): number {
  return area(place) / (width * height)
}
