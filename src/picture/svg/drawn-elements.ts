import type { Element } from '../../ooxml/element.js'
import { SvgError } from './parse-svg.js'

/** As many shapes as a drawing may have, those that it repeats counted each time. */
const most = 200_000

/**
 * Refuses a drawing that repeats itself without end, or so often that no program could
 * draw it, however small its file is.
 *
 * @throws SvgError
 */
export function refuseEndlessUse(root: Element): void {
  const named = new Map<string, Element>()
  collect(root, named)
  const counts = new Map<Element, number>()
  const open = new Set<Element>()
  const count = (element: Element): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    if (open.has(element)) throw new SvgError('a part of it contains itself')
    open.add(element)
    let sum = 1
    for (const child of elementsOf(element)) sum += count(child)
    for (const target of targetsOf(element, named)) sum += count(target)
    if (sum > most) throw new SvgError('it repeats its parts too often')
    open.delete(element)
    counts.set(element, sum)
    return sum
  }
  count(root)
}

function collect(element: Element, named: Map<string, Element>): void {
  const { id } = element.attributes
  if (id !== undefined && !named.has(id)) named.set(id, element)
  for (const child of elementsOf(element)) collect(child, named)
}

/** What an element draws that stands elsewhere: `href="#a"`, `fill="url(#b)"`. */
function targetsOf(
  { attributes }: Element,
  named: ReadonlyMap<string, Element>,
): Element[] {
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
