import type { Element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import { all, type Deck, type Part } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'

const uri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}'

/** Sections name slides that there are, each once. */
export const sectionSlides: Rule = {
  id: 'section-slides',
  severity: 'error',
  *check(deck) {
    const { presentation } = deck
    if (!presentation) return
    const known = new Set(slideIds(presentation))
    const seen = new Set<string>()
    for (const section of all(presentation, 'p14:section')) {
      const name = section.attributes['name'] ?? ''
      for (const id of idsIn(section)) {
        const what = `id ${id} of a slide in section \`${name}\``
        if (!known.has(id)) {
          const reason = `Unexpected ${what}, expected that of a slide of the deck`
          yield { part: presentation.path, reason }
        } else if (seen.has(id)) {
          const reason = `Unexpected ${what}, expected it in one section only`
          yield { part: presentation.path, reason }
        }
        seen.add(id)
      }
    }
  },
}

/** PowerPoint rewrites sections that do not follow the slides. */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  check(deck) {
    const { presentation } = deck
    const sections = presentation ? all(presentation, 'p14:section') : []
    if (!presentation || sections.length === 0) return []
    const slides = slideIds(presentation)
    const listed = [...new Set(sections.flatMap(idsIn))].filter((id) =>
      slides.includes(id),
    )
    const missing = slides.filter((id) => !listed.includes(id))
    if (missing.length > 0) {
      const reason = `Unexpected ${plural(missing.length, 'slide')} in no section, expected all of them`
      return [{ part: presentation.path, reason }]
    }
    return listed.every((id, index) => id === slides[index])
      ? []
      : [
          {
            part: presentation.path,
            reason: 'Unexpected order of slides in sections, expected that of the deck',
          },
        ]
  },
}

/** Sections have ids of their own, in an extension of its own. */
export const sectionIds: Rule = {
  id: 'section-ids',
  severity: 'error',
  *check(deck) {
    const part = deck.presentation?.path ?? ''
    const seen = new Set<string>()
    for (const id of sectionsOf(deck).map(({ attributes }) => attributes['id'] ?? '')) {
      if (!/^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/.test(id)) {
        const reason = `Unexpected id \`${id}\` of a section, expected a GUID in braces and capital letters`
        yield { part, reason }
      } else if (seen.has(id)) {
        const reason = `Unexpected second section of the id \`${id}\`, expected one`
        yield { part, reason }
      }
      seen.add(id)
    }
    for (const extension of deck.presentation ? all(deck.presentation, 'p:ext') : []) {
      const hasSections = elements(extension).some(
        ({ name }) => name === 'p14:sectionLst',
      )
      if (!hasSections || extension.attributes['uri'] === uri) continue
      const reason = `Unexpected extension \`${extension.attributes['uri']}\` with sections, expected \`${uri}\``
      yield { part, reason }
    }
  },
}

function sectionsOf({ presentation }: Deck): readonly Element[] {
  return presentation ? all(presentation, 'p14:section') : []
}

function slideIds(presentation: Part): string[] {
  return all(presentation, 'p:sldId').map(({ attributes }) => attributes['id'] ?? '')
}

function idsIn(section: Element): string[] {
  return elements(section)
    .filter(({ name }) => name === 'p14:sldIdLst')
    .flatMap(elements)
    .map(({ attributes }) => attributes['id'] ?? '')
}
