import { all, type Deck, type Part } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'
import { plural } from '../../plural.js'

/** Animations, connectors and links to media know a shape by its id. */
export const shapeIds: Rule = {
  id: 'shape-ids',
  severity: 'error',
  check: (deck) => repetitionsIn(deck).filter(({ isTolerated }) => !isTolerated),
}

/**
 * On layouts, and where it is that of the page itself: LibreOffice and Pandoc write such
 * ids, and PowerPoint puts them right without a word.
 */
export const toleratedShapeIds: Rule = {
  id: 'tolerated-shape-ids',
  severity: 'warning',
  check: (deck) => repetitionsIn(deck).filter(({ isTolerated }) => isTolerated),
}

interface Repetition extends Problem {
  isTolerated: boolean
}

function repetitionsIn(deck: Deck): Repetition[] {
  return pagesOf(deck).flatMap((page) => {
    const [tree, ...shapes] = all(page, 'p:cNvPr')
    const owners = new Map(tree ? [[tree.attributes['id'], tree]] : [])
    return shapes.flatMap((shape): Repetition[] => {
      const { id } = shape.attributes
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, shape)
      if (owner === undefined || id === undefined) return []
      const name = owner === tree ? 'the page' : `\`${owner.attributes['name']}\``
      const reason = `Unexpected id ${id} of a shape, which ${name} has, too, expected one of its own`
      const isTolerated = owner === tree || id === '0' || !isShown(page)
      return [{ part: page.path, at: shape, reason, isTolerated }]
    })
  })
}

function isShown({ kind }: Part): boolean {
  return kind === 'slide' || kind === 'notesSlide'
}

/** Names are what people see in the selection pane, and screen readers may read. */
export const shapeNames: Rule = {
  id: 'shape-names',
  severity: 'warning',
  *check(deck) {
    for (const page of deck.slides) {
      const [, ...shapes] = all(page, 'p:cNvPr')
      const unnamed = shapes.filter(({ attributes }) => attributes['name'] === '')
      if (unnamed.length === 0) continue
      const reason = `Unexpected ${plural(unnamed.length, 'shape')} without a name, expected names that tell what they are`
      yield { part: page.path, at: page.xml?.root, reason }
    }
  },
}
