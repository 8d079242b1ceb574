import type { Element } from '../ooxml/element.js'
import { all, type Deck, type Part, partsOf } from './deck.js'

/** All parts with a tree of shapes. */
export function pagesOf(deck: Deck): Part[] {
  return partsOf(
    deck,
    'slide',
    'slideLayout',
    'slideMaster',
    'notesSlide',
    'notesMaster',
    'handoutMaster',
  )
}

/** All shapes of a page, those in groups included, by their kinds. */
export function shapesOf(page: Part): Element[] {
  return ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp'].flatMap((name) => [
    ...all(page, name),
  ])
}
