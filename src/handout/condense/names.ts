import type { Paragraph } from '../../model/block.js'
import type { Section } from '../../model/briefing.js'
import type { Region } from '../../model/handout.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { mapItems, withMembers } from '../../model/structural-sharing.js'
import { mapSections } from '../map-sections.js'
import type { Stage } from './stage.js'

/** Sections under a section to their names, in one line of text, the last ones first. */
export const childNames: Stage = {
  parts(handout) {
    return handout.rows
      .flatMap((row) => row.regions.flatMap((region) => region.sections))
      .filter(({ children }) => children.length > 0)
      .map(({ content, title, children, position }) => ({
        key: content,
        units: children.length,
        least: 0,
        name: bareText(title),
        what: (kept) =>
          kept === 0
            ? 'the sections under it are condensed to their names'
            : `the sections under it but the first ${kept > 1 ? `${kept} ` : ''}are condensed to their names`,
        position,
      }))
  },
  shorten(handout, kept) {
    return mapSections(handout, (section): Section => {
      const { content, children, position } = section
      const whole = kept.get(content)
      if (whole === undefined || children.length === 0) return section
      const named = nameSection(children.slice(whole), position)
      return { ...section, children: [...children.slice(0, whole), named] }
    })
  },
}

/** The sections of a region but the first to their names. */
export const regionNames: Stage = {
  parts(handout) {
    return handout.rows
      .flatMap((row) => row.regions.flatMap((region) => region.sections.slice(1)))
      .map(({ content, title, position }) => ({
        key: content,
        units: 1,
        least: 0,
        name: bareText(title),
        what: () => 'the section is condensed to its name',
        position,
      }))
  },
  shorten(handout, kept) {
    const isNamed = ({ content }: Section) => kept.has(content)
    const shorter = (region: Region): Region => {
      const named = region.sections.filter(isNamed)
      const [first] = named
      if (!first) return region
      const whole = region.sections.filter((section) => !isNamed(section))
      return { ...region, sections: [...whole, nameSection(named, first.position)] }
    }
    const rows = mapItems(handout.rows, (row) =>
      withMembers(row, { regions: mapItems(row.regions, shorter) }),
    )
    return withMembers(handout, { rows })
  },
}

/** A section without a name of its own that holds the names of others. */
function nameSection(sections: Section[], position: Section['position']): Section {
  return {
    kind: 'other',
    title: [],
    content: { shape: 'prose', blocks: [nameList(sections, position)] },
    children: [],
    notes: [],
    position,
  }
}

/** Names of sections and of all those under them, in bold. */
function nameList(sections: Section[], position: Section['position']): Paragraph {
  return { type: 'paragraph', runs: sections.flatMap(nameRuns).slice(1), position }
}

/** Each name with a dot before it; what was condensed to names before is kept. */
function nameRuns({ title, content, children }: Section): Run[] {
  const dot: Run = { type: 'text', text: ' · ' }
  const below = children.flatMap(nameRuns)
  if (title.length > 0)
    return [dot, { type: 'text', text: bareText(title), bold: true }, ...below]
  const [first] = content.shape === 'prose' ? content.blocks : []
  return first?.type === 'paragraph' ? [dot, ...first.runs, ...below] : below
}
