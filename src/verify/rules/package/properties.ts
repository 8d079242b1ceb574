import { child, elements } from '../../../ooxml/select.js'
import { all, partsOf, targetOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

const coreType =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** ISO/IEC 29500-2, 8.3.4: one part, each property once, dates as W3CDTF. */
export const coreProperties: Rule = {
  id: 'core-properties',
  severity: 'error',
  *check(deck) {
    const related = deck.relationships.filter(({ type }) => type === coreType)
    if (related.length > 1) {
      const reason = `Unexpected ${related.length} parts with core properties, expected 1`
      yield { part: '_rels/.rels', reason }
    }
    const first = targetOf(deck, related[0])
    const properties = first?.xml?.root ? elements(first.xml.root) : []
    const seen = new Set<string>()
    for (const { name, attributes, children } of properties) {
      const part = first?.path ?? ''
      const value = children.join('').trim()
      if (seen.has(name)) {
        yield {
          part,
          reason: `Unexpected second \`${name}\`, expected each property once`,
        }
      }
      seen.add(name)
      if (!name.startsWith('dcterms:')) continue
      if (attributes['xsi:type'] !== 'dcterms:W3CDTF') {
        const reason = `Unexpected \`${name}\` without \`xsi:type="dcterms:W3CDTF"\``
        yield { part, reason }
      } else if (!isDate(value)) {
        const reason = `Unexpected date \`${value}\` in \`${name}\`, expected one like \`2025-01-31T12:00:00Z\``
        yield { part, reason }
      }
    }
  },
}

/** Titles of parts are counted beside them. */
export const extendedProperties: Rule = {
  id: 'extended-properties',
  severity: 'warning',
  *check(deck) {
    for (const part of partsOf(deck, 'extended-properties')) {
      const root = part.xml?.root
      const titles = root && child(root, 'TitlesOfParts')?.children[0]
      if (titles === undefined || typeof titles === 'string') continue
      const counts = all(part, 'vt:i4').map(({ children }) => Number(children.join('')))
      const told = counts.reduce((sum, count) => sum + count, 0)
      const there = elements(titles).length
      if (told === there && Number(titles.attributes['size']) === there) continue
      const reason = `Unexpected number of titles in \`TitlesOfParts\`: ${there}, expected ${told} as \`HeadingPairs\` has it`
      yield { part: part.path, reason }
    }
  },
}

function isDate(value: string): boolean {
  const [, date, time] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T.*)?$/.exec(value) ?? []
  if (date === undefined || Number.isNaN(Date.parse(date))) return false
  return (
    time === undefined || /^T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(time)
  )
}
