import type {
  BrandChoice,
  BrandLayout,
  BrandMapping,
  BrandPlace,
} from '../model/brand.js'
import {
  type Candidate,
  candidate,
  highest,
  isOrdinary,
  largest,
  type Size,
  share,
  shared,
} from './candidates.js'
import { isNamedCover, isNamedSection } from './layout-names.js'

/**
 * Chooses a layout of a master for each role, by PowerPoint's kind of layout, its
 * places and, where the kind is not told, its name. `undefined` where no layout has
 * both a title and a place for text.
 */
export function mapLayouts(layouts: BrandLayout[], size: Size): BrandMapping | undefined {
  const candidates = layouts.flatMap((layout) => candidate(layout, size) ?? [])
  const ordinary = candidates.filter(isOrdinary)
  const text = textChoice(ordinary, size)
  if (text === undefined) return undefined
  // Among slides of plain text one on a picture or a colour would stand out.
  const alike = ordinary.filter(({ layout }) => layout.plain || !text.layout.plain)
  const section = sectionChoice(candidates)
  return {
    text,
    cover: coverChoice(candidates) ?? makeshift(section ?? text, 'a title slide'),
    section: section ?? makeshift(text, 'a section header'),
    twoTexts: twoTextsChoice(alike, size) ?? makeshift(text, 'two texts side by side'),
    table: tableChoice(ordinary, size) ?? exhibit(text, 'tables'),
    picture: pictureChoice(alike, size) ?? exhibit(text, 'pictures'),
  }
}

/** Text takes this share of a slide at least, in one place or in each of two. */
const leastText = 0.16
const leastHalf = 0.12

const noText = ['picTx', 'vertTx', 'vertTitleAndTx', 'tbl', 'chart']

function textChoice(candidates: Candidate[], size: Size): BrandChoice | undefined {
  const withBody = candidates.filter(
    ({ bodies, layout }) =>
      share(largest(bodies)[0], size) >= leastText && !noText.includes(layout.type),
  )
  const single = withBody.filter(({ bodies }) => bodies.length === 1)
  const best = highest(single.length > 0 ? single : withBody, ({ layout, bodies }) => {
    const kind = { obj: 4, tx: 3 }[layout.type] ?? 0
    const [body] = largest(bodies)
    return kind + 4 * share(body, size) + (layout.plain ? 1 : 0)
  })
  if (best === undefined) return undefined
  const [body] = largest(best.bodies)
  const byKind = best.layout.type === 'obj' || best.layout.type === 'tx'
  return choice(
    best,
    body ? [body] : [],
    byKind ? 'by its kind' : 'by its places: a title and a text',
  )
}

function coverChoice(candidates: Candidate[]): BrandChoice | undefined {
  const best = highest(candidates, ({ layout, title, subtitle }) => {
    return (
      (layout.type === 'title' ? 4 : 0) +
      (title.type === 'ctrTitle' ? 3 : 0) +
      (subtitle ? 2 : 0) +
      (isNamedCover(layout.name) ? 2 : 0)
    )
  })
  if (best === undefined || best.score < 2) return undefined
  return choice(
    best,
    best.bodies.slice(0, 1),
    best.layout.type === 'title' ? 'by its kind' : 'by its name and places',
  )
}

function sectionChoice(candidates: Candidate[]): BrandChoice | undefined {
  const best = highest(
    candidates,
    ({ layout }) =>
      (layout.type === 'secHead' ? 4 : 0) + (isNamedSection(layout.name) ? 3 : 0),
  )
  if (best === undefined || best.score < 3) return undefined
  return choice(
    best,
    best.bodies.slice(0, 1),
    best.layout.type === 'secHead' ? 'by its kind' : 'by its name',
  )
}

function twoTextsChoice(candidates: Candidate[], size: Size): BrandChoice | undefined {
  const pairs = candidates.filter(
    ({ bodies: [first, second, ...others] }) =>
      first &&
      second &&
      others.length === 0 &&
      share(first, size) >= leastHalf &&
      areBeside(first.box, second.box),
  )
  const best = highest(
    pairs,
    ({ layout, bodies, pictures }) =>
      (layout.type === 'twoObj' ? 4 : 1) +
      (layout.plain ? 1 : 0) +
      (pictures.length > 0 ? 0 : 1) +
      share(bodies[0], size),
  )
  if (best === undefined) return undefined
  const bodies = best.bodies.toSorted((one, other) => one.box.x - other.box.x)
  const byKind = best.layout.type === 'twoObj'
  return choice(best, bodies, byKind ? 'by its kind' : 'by its places: two texts')
}

function areBeside(one: BrandPlace['box'], other: BrandPlace['box']): boolean {
  const isAlike = (a: number, b: number) => a / b > 0.75 && a / b < 1.33
  return (
    isAlike(one.width, other.width) &&
    isAlike(one.height, other.height) &&
    Math.abs(one.y - other.y) < one.height / 4
  )
}

function tableChoice(candidates: Candidate[], size: Size): BrandChoice | undefined {
  return placeChoice(candidates, ({ tables }) => tables, size, 'a place for a table')
}

function pictureChoice(candidates: Candidate[], size: Size): BrandChoice | undefined {
  return placeChoice(
    candidates,
    ({ pictures }) => pictures,
    size,
    'a place for a picture',
  )
}

/**
 * A layout whose only large place of a type takes a quarter of the slide at least. One
 * behind the title is for a photograph, not for what people are to look at.
 */
function placeChoice(
  candidates: Candidate[],
  placesOf: (candidate: Candidate) => BrandPlace[],
  size: Size,
  what: string,
): BrandChoice | undefined {
  const best = highest(
    candidates.filter((one) => {
      const [place, ...others] = placesOf(one)
      return place && others.length === 0 && shared(place.box, one.title.box) === 0
    }),
    (one) => share(placesOf(one)[0], size),
  )
  if (best === undefined || best.score < 0.25) return undefined
  return choice(best, [...placesOf(best), ...best.captions], `by its places: ${what}`)
}

/** Content placeholders take tables and pictures as well; those for text do not. */
function exhibit(text: BrandChoice, what: string): BrandChoice {
  const [body] = text.bodies
  return body?.type === 'obj'
    ? { ...text, reason: `its place for content takes ${what}` }
    : {
        ...text,
        reason: `no layout has a place for ${what}; they stand where text stands`,
        makeshift: true,
      }
}

function makeshift(text: BrandChoice, what: string): BrandChoice {
  return { ...text, reason: `no layout is ${what}`, makeshift: true }
}

function choice(
  { layout, title, subtitle, foot }: Candidate,
  bodies: BrandPlace[],
  reason: string,
): BrandChoice {
  return {
    layout,
    title,
    ...(subtitle && { subtitle }),
    bodies,
    foot,
    reason,
    makeshift: false,
  }
}
