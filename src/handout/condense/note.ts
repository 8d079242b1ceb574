import { labelsFor } from '../../labels/index.js'
import type { Section } from '../../model/briefing.js'
import type { Handout } from '../../model/handout.js'
import type { Position } from '../../model/position.js'
import { bareText } from '../../model/runs.js'
import type { Report } from './stage.js'

/** So many sections are named; more would be a list of contents. */
const mostNames = 8

/** Letters of a name that are enough to know it by. */
const mostLetters = 40

/** What a sheet says of the sections in which something was shortened. */
export function condensedNote(handout: Handout, reports: Report[]): string {
  const sections = sectionsOf(handout)
  const shortened = new Set(reports.map(({ position }) => sectionAt(position, sections)))
  return noteOf(
    handout,
    sections.filter((section) => shortened.has(section)),
  )
}

/** The longest note that a sheet can have, for measuring before it is known. */
export function longestNote(handout: Handout): string {
  const sections = sectionsOf(handout).toSorted(
    (one, other) => nameOf(other).length - nameOf(one).length,
  )
  return noteOf(handout, sections)
}

function noteOf({ metadata }: Handout, sections: Section[]): string {
  const labels = labelsFor(metadata.lang)
  const names = [...new Set(sections.map(nameOf))].filter((name) => name.length > 0)
  if (names.length === 0) return labels.condensed
  const shown = names.slice(0, mostNames)
  const more = names.length > shown.length ? ['…'] : []
  const list = new Intl.ListFormat(metadata.lang, { type: 'unit', style: 'short' })
  return labels.condensedSections.replace('{names}', () =>
    list.format([...shown, ...more]),
  )
}

function nameOf({ title }: Section): string {
  const name = bareText(title)
  return name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name
}

/** The sections of a sheet, without those inside them. */
function sectionsOf({ rows }: Handout): Section[] {
  return rows.flatMap(({ regions }) => regions.flatMap(({ sections }) => sections))
}

/**
 * The section that a place is in: the one that holds what stands there, where several
 * files are compared; else the last one that begins before it.
 */
function sectionAt(
  place: Position | undefined,
  sections: Section[],
): Section | undefined {
  if (place === undefined) return undefined
  if (sections.some(({ position }) => position.file))
    return sections.find((section) => holds(section, place))
  let last: Section | undefined
  for (const section of sections) {
    const { line } = section.position.start
    if (line <= place.start.line && line >= (last?.position.start.line ?? 0))
      last = section
  }
  return last
}

/** Whether something in a section, at any depth, has this very position. */
function holds(data: unknown, place: Position): boolean {
  if (data === place) return true
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return false
  return Object.values(data).some((value) => holds(value, place))
}
