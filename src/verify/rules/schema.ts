import type { Element } from '../../ooxml/element.js'
import type { Deck, Part } from '../deck.js'
import type { Rule } from '../finding.js'
import type { PartKind } from '../part-kind.js'
import type { Violation, ViolationKind } from '../schema/violation.js'
import { violationsIn } from '../schema/violations.js'

const note = 'PowerPoint repairs the part, and may leave out what it cannot read.'

/** Where a part is not as the schemas of ISO/IEC 29500 have it. */
export const schemaRules: Rule[] = (
  [
    'unexpected-element',
    'misplaced-element',
    'repeated-element',
    'missing-element',
    'stray-text',
    'unexpected-attribute',
    'missing-attribute',
    'attribute-value',
  ] satisfies ViolationKind[]
).map((id) => ({
  id,
  severity: 'error',
  check: (deck) =>
    checkedParts(deck).flatMap((part) =>
      violationsOf(part)
        .filter(({ kind }) => kind === id)
        .map(({ at, reason }) => ({ part: part.path, at, reason, note })),
    ),
}))

/** What the tables know. */
const kinds: readonly PartKind[] = [
  'presentation',
  'presProps',
  'viewProps',
  'tableStyles',
  'slide',
  'slideLayout',
  'slideMaster',
  'notesSlide',
  'notesMaster',
  'handoutMaster',
  'theme',
  'chart',
  'comments',
  'commentAuthors',
]

function checkedParts(deck: Deck): Part[] {
  return deck.parts.filter(({ kind }) => kinds.includes(kind))
}

const known = new WeakMap<Element, Violation[]>()

/** Those of a part, found in one walk for all rules, and for all decks that have it. */
function violationsOf({ xml }: Part): Violation[] {
  if (xml?.root === undefined) return []
  const violations = known.get(xml.root) ?? violationsIn(xml.root)
  known.set(xml.root, violations)
  return violations
}
