import type { Element } from '../../../ooxml/element.js'
import { child, elements } from '../../../ooxml/select.js'
import { all, type Deck, type Part, partsOf, relatedParts } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { nameOfKind } from '../../part-kind.js'
import { placeholderType } from '../../shapes.js'

/** Notes and handouts have one master each, which the presentation lists. */
export const notesMaster: Rule = {
  id: 'notes-master',
  severity: 'error',
  *check(deck) {
    const { presentation } = deck
    if (!presentation) return
    const hasNotes = partsOf(deck, 'notesSlide').length > 0
    if (hasNotes && partsOf(deck, 'notesMaster').length === 0) {
      yield { part: presentation.path, reason: 'Unexpected notes without a notes master' }
    }
    for (const kind of ['notesMaster', 'handoutMaster'] as const) {
      const [master, second] = partsOf(deck, kind)
      const name = nameOfKind(kind)
      if (second) {
        yield { part: second.path, reason: `Unexpected second ${name}, expected one` }
      }
      const isListed = all(presentation, `p:${kind}Id`).length > 0
      const isRelated = relatedParts(deck, presentation, kind).length > 0
      if (!master || (isListed && isRelated)) continue
      const reason = `Unexpected ${name} that the presentation does not list`
      const note = `Add it to \`p:${kind}IdLst\` and to the relationships of the presentation.`
      yield { part: presentation.path, reason, note }
    }
  },
}

/** A deck has a slide master, and PowerPoint opens none without. */
export const missingMaster: Rule = {
  id: 'missing-master',
  severity: 'error',
  check: ({ presentation }) =>
    presentation?.xml?.root && all(presentation, 'p:sldMasterId').length === 0
      ? [
          {
            part: presentation.path,
            reason: 'Unexpected presentation without a slide master',
          },
        ]
      : [],
}

/** Where its page is turned, what is on the notes master lies beside it (hazard R4). */
export const notesSize: Rule = {
  id: 'notes-size',
  severity: 'warning',
  check(deck) {
    const size = deck.presentation && all(deck.presentation, 'p:notesSz')[0]?.attributes
    const [master] = partsOf(deck, 'notesMaster')
    if (!size || !master || !reachesOut(master, Number(size['cx']), Number(size['cy']))) {
      return []
    }
    const part = deck.presentation?.path ?? ''
    return [
      {
        part,
        reason: `Unexpected size ${size['cx']} × ${size['cy']} of notes pages, expected one that holds what is on the notes master`,
        note: 'Usual is 6858000 × 9144000.',
      },
    ]
  },
}

/** What is rounded may reach out a little. */
const tolerance = 1.05

function reachesOut(master: Part, width: number, height: number): boolean {
  return all(master, 'p:sp')
    .filter(isFoot)
    .some((shape) => {
      const [, properties] = elements(shape)
      const transform = properties && child(properties, 'a:xfrm')
      const at = transform && child(transform, 'a:off')?.attributes
      const size = transform && child(transform, 'a:ext')?.attributes
      return (
        at !== undefined &&
        size !== undefined &&
        (Number(at['x']) + Number(size['cx']) > width * tolerance ||
          Number(at['y']) + Number(size['cy']) > height * tolerance)
      )
    })
}

/** What stands at the edges: date and number. */
function isFoot(shape: Element): boolean {
  return ['dt', 'sldNum'].includes(placeholderType(shape) ?? '')
}

/** Masters that share a theme cannot be opened (PptxGenJS #1443, #1449). */
export const ownTheme: Rule = {
  id: 'own-theme',
  severity: 'error',
  *check(deck) {
    const owners = new Map<Part, Part>()
    for (const master of partsOf(deck, 'slideMaster', 'notesMaster', 'handoutMaster')) {
      const themes = themesOf(deck, master)
      const [theme] = themes
      if (theme === undefined || themes.length > 1) {
        const reason = `Unexpected ${themes.length} themes of a master, expected 1`
        yield { part: master.path, reason }
        continue
      }
      const owner = owners.get(theme)
      if (owner) {
        yield {
          part: master.path,
          reason: `Unexpected theme \`${theme.path}\`, which \`${owner.path}\` has, too, expected one of its own`,
          note: 'Copy the theme.',
        }
      }
      owners.set(theme, master)
    }
  },
}

function themesOf(deck: Deck, master: Part): Part[] {
  return relatedParts(deck, master, 'theme')
}
