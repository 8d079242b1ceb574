import type { Element } from '../../ooxml/element.js'
import { SvgError } from './parse-svg.js'
import { viewSize } from './size-svg.js'

/** As many shapes as a drawing may have, those that it repeats counted each time. */
const most = 200_000

/**
 * Refuses a drawing that repeats itself without end, or so often, or with such filters,
 * that it could hardly be drawn, however small its file is.
 *
 * @throws SvgError
 */
export function refuseEndlessUse(root: Element): void {
  const named = new Map<string, Element>()
  collect(root, named)
  const counts = new Map<Element, number>()
  const open = new Set<Element>()
  const { width, height } = viewSize(root)
  const side = Math.max(width, height)
  const count = (element: Element): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    if (open.has(element)) throw new SvgError('a part of it contains itself')
    open.add(element)
    let sum = shapesWorth(element, side)
    for (const child of elementsOf(element)) sum += count(child)
    sum += lettersOf(element) * letterWorth
    for (const target of targetsOf(element, named)) sum += count(target)
    if (sum > most) throw new SvgError('it would take too long to draw')
    open.delete(element)
    counts.set(element, sum)
    return sum
  }
  count(root)
  if (rulesOf(root) * (counts.size + 1) > mostComparisons)
    throw new SvgError('it has too many rules of style')
}

/** Letters that an element draws itself; those of titles and styles are not drawn. */
function lettersOf({ name, children }: Element): number {
  if (!['text', 'tspan', 'textPath'].includes(name)) return 0
  return children.reduce(
    (sum, one) => sum + (typeof one === 'string' ? one.length : 0),
    0,
  )
}

function rulesOf(element: Element): number {
  const own =
    element.name === 'style' ? element.children.join('').split('{').length - 1 : 0
  return elementsOf(element).reduce((sum, child) => sum + rulesOf(child), own)
}

/**
 * To how many shapes the work is equal that an element makes.
 *
 * @param side the longer one of the drawing
 */
function shapesWorth({ name, attributes }: Element, side: number): number {
  const number = (attribute: string, usual: number) =>
    Math.max(...(attributes[attribute] ?? '').split(/[\s,]+/).map(Number), 0) || usual
  switch (name) {
    case 'feConvolveMatrix':
      return filterStep * 4 * number('order', 3) ** 2
    case 'feTurbulence':
      return filterStep * 100 * number('numOctaves', 1)
    case 'feGaussianBlur':
    case 'feDropShadow':
    case 'feMorphology': {
      // What reaches far beyond the drawing is summed up from there for each row.
      const reach = Math.max(number('stdDeviation', 0), number('radius', 0)) / side
      return filterStep * 10 * (1 + 10 * reach ** 2)
    }
    case 'path':
    case 'polyline':
    case 'polygon': {
      const { d = '', points = '' } = attributes
      return 1 + (d.length + points.length) / charactersPerShape
    }
    default:
      return name.startsWith('fe') ? filterStep * 10 : 1
  }
}

function collect(element: Element, named: Map<string, Element>): void {
  const { id } = element.attributes
  if (id !== undefined && !named.has(id)) named.set(id, element)
  for (const child of elementsOf(element)) collect(child, named)
}

/** Lines that cross each other a hundred thousand times take seconds. */
const charactersPerShape = 12

/** A letter is shaped with all others of its text. */
const letterWorth = 5

/** Each rule of style is compared with each element. */
const mostComparisons = 10_000_000

/** What a filter does once to each pixel, in shapes. */
const filterStep = 40

/** What an element draws that stands elsewhere: `href="#a"`, `fill="url(#b)"`. */
function targetsOf(
  { name, attributes, children }: Element,
  named: ReadonlyMap<string, Element>,
): Element[] {
  // Rules apply to nobody knows how many elements: to some.
  if (name === 'style') {
    const found = [...children.join('').matchAll(/filter\s*:\s*url\(\s*["']?#([^"')]+)/g)]
    const filters = found.flatMap(([, id = '']) => named.get(id) ?? [])
    return Array.from({ length: 20 }, () => filters).flat()
  }
  return Object.values(attributes).flatMap((value) => {
    const ids = value.startsWith('#')
      ? [value.slice(1)]
      : [...value.matchAll(/url\(\s*["']?#([^"')]+)/g)].map(([, id]) => id ?? '')
    return ids.flatMap((id) => named.get(id) ?? [])
  })
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string')
}
