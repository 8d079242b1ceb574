import type { Element } from '../../../ooxml/element.js'
import { child, elements } from '../../../ooxml/select.js'
import { all, type Deck, type Part } from '../../deck.js'
import { pagesOf } from '../../pages.js'

/** A table, and where it is. */
export interface Table {
  page: Part
  element: Element
  /** The shape that holds it. */
  frame: Element | undefined
  columns: Element[]
  /** Cells by row. */
  rows: Element[][]
}

export function tablesOf(deck: Deck): Table[] {
  return pagesOf(deck).flatMap((page) =>
    all(page, 'a:tbl').map((element) => {
      const grid = child(element, 'a:tblGrid')
      return {
        page,
        element,
        frame: all(page, 'p:graphicFrame').find((frame) => holds(frame, element)),
        columns: grid ? named(grid, 'a:gridCol') : [],
        rows: named(element, 'a:tr').map((row) => named(row, 'a:tc')),
      }
    }),
  )
}

function holds(frame: Element, table: Element): boolean {
  const graphic = child(frame, 'a:graphic')
  const data = graphic && child(graphic, 'a:graphicData')
  return data?.children.includes(table) ?? false
}

function named(parent: Element, name: string): Element[] {
  return elements(parent).filter((one) => one.name === name)
}
