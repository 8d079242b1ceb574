import type { Element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import { all } from '../../deck.js'
import type { Rule } from '../../finding.js'

const note = 'PowerPoint repairs the deck.'

/** Programs that do not know formulas in text need something else to read. */
export const formulaChoice: Rule = {
  id: 'formula-choice',
  severity: 'error',
  *check(deck) {
    for (const part of deck.parts) {
      const root = part.xml?.root
      if (!root || part.xml?.index.byName.get('a14:m') === undefined) continue
      for (const at of bareFormulas(root, false)) {
        const reason = 'Unexpected formula outside of `mc:Choice`, expected it in one'
        yield { part: part.path, at, reason, note }
      }
    }
  },
}

/** PowerPoint has no formulas in notes. */
export const formulaInNotes: Rule = {
  id: 'formula-in-notes',
  severity: 'error',
  check: (deck) =>
    deck.parts
      .filter(({ kind }) => kind === 'notesSlide')
      .flatMap((part) =>
        all(part, 'a14:m').map((at) => ({
          part: part.path,
          at,
          reason: 'Unexpected formula in notes, expected text',
          note,
        })),
      ),
}

function bareFormulas(element: Element, isChosen: boolean): Element[] {
  if (element.name === 'a14:m') return isChosen ? [] : [element]
  const below = isChosen || element.name === 'mc:Choice'
  return elements(element).flatMap((child) => bareFormulas(child, below))
}
