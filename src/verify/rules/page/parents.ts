import {
  all,
  type Deck,
  type Part,
  partsOf,
  referredPart,
  relatedParts,
} from '../../deck.js'
import type { Rule } from '../../finding.js'
import { nameOfKind, type PartKind } from '../../part-kind.js'

interface Parent {
  kind: PartKind
  parent: PartKind
  /** Google Slides writes notes that do not name their slide; PowerPoint bears it. */
  isOptional?: boolean
}

/** What a page follows: a slide its layout, a layout its master, notes theirs. */
const parents: Parent[] = [
  { kind: 'slide', parent: 'slideLayout' },
  { kind: 'slideLayout', parent: 'slideMaster' },
  { kind: 'notesSlide', parent: 'notesMaster' },
  { kind: 'notesSlide', parent: 'slide', isOptional: true },
]

/** PowerPoint cannot open a page that follows none, or two. */
export const pageParents: Rule = {
  id: 'page-parents',
  severity: 'error',
  *check(deck) {
    for (const { kind, parent, isOptional = false } of parents) {
      for (const page of partsOf(deck, kind)) {
        const count = page.relationships.filter((one) => one.kind === parent).length
        if (count === 1 || (count === 0 && isOptional)) continue
        const reason = `Unexpected ${count} relationships of a ${nameOfKind(kind)} to a ${nameOfKind(parent)}, expected 1`
        yield { part: page.path, reason }
      }
    }
  },
}

/** A master lists its layouts, and they know their master. */
export const layoutList: Rule = {
  id: 'layout-list',
  severity: 'error',
  *check(deck) {
    for (const layout of partsOf(deck, 'slideLayout')) {
      const [master] = relatedParts(deck, layout, 'slideMaster')
      if (!master || layoutsOf(deck, master).has(layout)) continue
      yield {
        part: layout.path,
        reason: `Unexpected layout that its master \`${master.path}\` does not list`,
        note: 'Add it to `p:sldLayoutIdLst` of the master.',
      }
    }
    for (const master of partsOf(deck, 'slideMaster')) {
      for (const layout of layoutsOf(deck, master)) {
        const [other] = relatedParts(deck, layout, 'slideMaster')
        if (!other || other === master) continue
        const reason = `Unexpected layout \`${layout.path}\` in the list of a master, expected one that follows it`
        yield { part: master.path, reason }
      }
    }
  },
}

/** Notes belong to one slide, which knows them. */
export const notesOfSlide: Rule = {
  id: 'notes-of-slide',
  severity: 'error',
  *check(deck) {
    const owners = new Map<Part, Part>()
    for (const slide of partsOf(deck, 'slide')) {
      const [notes, second] = relatedParts(deck, slide, 'notesSlide')
      if (second) {
        yield {
          part: slide.path,
          reason: 'Unexpected second page of notes, expected one',
        }
      }
      if (!notes) continue
      const owner = owners.get(notes)
      if (owner) {
        const reason = `Unexpected notes \`${notes.path}\`, which \`${owner.path}\` has, too`
        yield { part: slide.path, reason }
      }
      owners.set(notes, slide)
    }
    for (const notes of partsOf(deck, 'notesSlide')) {
      const [slide] = relatedParts(deck, notes, 'slide')
      if (!slide || owners.get(notes) === slide || owners.has(notes)) continue
      const reason = `Unexpected notes of \`${slide.path}\`, which does not refer to them`
      yield { part: notes.path, reason }
    }
  },
}

function layoutsOf(deck: Deck, master: Part): Set<Part> {
  return new Set(
    all(master, 'p:sldLayoutId').flatMap(
      (entry) => referredPart(deck, master, entry) ?? [],
    ),
  )
}
