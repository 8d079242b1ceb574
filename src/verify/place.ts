import type { Element } from '../ooxml/element.js'
import { elements } from '../ooxml/select.js'
import { all, type Deck, type Part, partAt, relatedParts } from './deck.js'
import { shapeName } from './shapes.js'

/**
 * Where an element is, for people: `slide 3, `Title``. Empty where the name of the part
 * says as much.
 */
export function placeOf(deck: Deck, path: string, at: Element | undefined): string {
  const part = partAt(deck, path)
  const page = pageName(deck, path)
  const shape = at && part && shapeAround(part, at)
  const name = shape && shapeName(shape)
  return [page, name && `\`${name}\``].filter(Boolean).join(', ')
}

function pageName(deck: Deck, path: string): string {
  const part = partAt(deck, path)
  if (part === undefined) return ''
  const number = deck.slides.indexOf(part) + 1
  if (number > 0) return `slide ${number}`
  if (part.kind === 'notesSlide') {
    const [slide] = relatedParts(deck, part, 'slide')
    const ofSlide = slide ? deck.slides.indexOf(slide) + 1 : 0
    return ofSlide > 0 ? `notes of slide ${ofSlide}` : ''
  }
  if (part.kind === 'chart') return chartPlace(deck, part)
  const title = part.kind === 'slideLayout' && all(part, 'p:cSld')[0]?.attributes['name']
  return title ? `layout \`${title}\`` : ''
}

function chartPlace(deck: Deck, chart: Part): string {
  const slide = deck.slides.findIndex((one) =>
    relatedParts(deck, one, 'chart').includes(chart),
  )
  return slide < 0 ? '' : `chart on slide ${slide + 1}`
}

const shapes = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp'])

/** The innermost shape that an element is, or is in. */
function shapeAround(part: Part, at: Element): Element | undefined {
  const parents = parentsIn(part)
  let element: Element | undefined = at
  while (element && !shapes.has(element.name)) element = parents.get(element)
  return element
}

const known = new WeakMap<Part, Map<Element, Element>>()

/** The parent of each element: only parts with findings are asked, but often. */
function parentsIn(part: Part): Map<Element, Element> {
  const parents = known.get(part) ?? new Map<Element, Element>()
  if (!known.has(part) && part.xml?.root) collectParents(part.xml.root, parents)
  known.set(part, parents)
  return parents
}

function collectParents(parent: Element, parents: Map<Element, Element>): void {
  for (const child of elements(parent)) {
    parents.set(child, parent)
    collectParents(child, parents)
  }
}
