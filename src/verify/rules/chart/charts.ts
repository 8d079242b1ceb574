import type { Element } from '../../../ooxml/element.js'
import { child, elements } from '../../../ooxml/select.js'
import { all, type Deck, type Part, partsOf } from '../../deck.js'

/** A chart, and what stands in its plot area. */
export interface Chart {
  part: Part
  /** Bars, lines …: one of each kind and pair of axes. */
  plots: Element[]
  axes: Element[]
}

export function chartsOf(deck: Deck): Chart[] {
  return partsOf(deck, 'chart').flatMap((part) =>
    all(part, 'c:plotArea').map((area) => ({
      part,
      plots: elements(area).filter(({ name }) => name.endsWith('Chart')),
      axes: elements(area).filter(({ name }) => name.endsWith('Ax')),
    })),
  )
}

export function childrenNamed(parent: Element, name: string): Element[] {
  return elements(parent).filter((one) => one.name === name)
}

/** `val` of the child of that name. */
export function childValue(parent: Element, name: string): string | undefined {
  return child(parent, name)?.attributes['val']
}
