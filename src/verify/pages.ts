import { type Deck, type Part, partsOf } from './deck.js'

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
