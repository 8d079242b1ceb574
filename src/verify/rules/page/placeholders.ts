import type { Element } from '../../../ooxml/element.js'
import { all, type Part, relatedParts } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'

/** Two placeholders of one type and index inherit from the same one. */
export const repeatedPlaceholder: Rule = {
  id: 'repeated-placeholder',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      const seen = new Set<string>()
      const repeated = all(page, 'p:ph').filter(({ attributes }) => {
        const { type = 'obj', idx = '0' } = attributes
        const key = `${type} ${idx}`
        const isRepeated = idx !== orphan && seen.has(key)
        seen.add(key)
        return isRepeated
      })
      const [at] = repeated
      if (at === undefined) continue
      const { type = 'obj', idx = '0' } = at.attributes
      const reason = `Unexpected second placeholder of type \`${type}\` and index ${idx}, expected one`
      yield { part: page.path, at, reason }
    }
  },
}

/** What is on no layout has neither place nor style. */
export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'warning',
  *check(deck) {
    for (const slide of deck.slides) {
      const [layout] = relatedParts(deck, slide, 'slideLayout')
      if (!layout?.xml?.root) continue
      for (const element of all(slide, 'p:ph')) {
        if (isOn(layout, element) || hasPlace(slide, element)) continue
        const { type = 'obj', idx = '0' } = element.attributes
        yield {
          part: slide.path,
          at: element,
          reason: `Unexpected placeholder of type \`${type}\` and index ${idx}, expected one that the layout has`,
        }
      }
    }
  },
}

/** The index of a placeholder that follows none. */
const orphan = '4294967295'

/** A placeholder is found by its index; titles and the foot, by their type. */
function isOn(layout: Part, { attributes }: Element): boolean {
  const { type = 'obj', idx = '0' } = attributes
  if (idx === orphan) return true
  return all(layout, 'p:ph').some((one) => {
    const other = { type: 'obj', idx: '0', ...one.attributes }
    return byType(type) ? byType(other.type) === byType(type) : other.idx === idx
  })
}

function byType(type: string): string | undefined {
  if (type === 'title' || type === 'ctrTitle') return 'title'
  return ['dt', 'ftr', 'sldNum'].includes(type) ? type : undefined
}

/** PowerPoint keeps what had a place on a layout that was changed since. */
function hasPlace(slide: Part, placeholder: Element): boolean {
  return all(slide, 'p:sp').some(
    (shape) => contains(shape, placeholder) && contains(shape, 'a:off'),
  )
}

function contains(from: Element, wanted: Element | string): boolean {
  return from.children.some(
    (child) =>
      typeof child !== 'string' &&
      (child === wanted || child.name === wanted || contains(child, wanted)),
  )
}
