import type { Section } from '../model/briefing.js'
import type { Handout } from '../model/handout.js'

/** The handout with every section replaced, children before their parent. */
export function mapSections(
  handout: Handout,
  replace: (section: Section) => Section,
): Handout {
  const deep = (section: Section): Section =>
    replace({ ...section, children: section.children.map(deep) })
  return {
    ...handout,
    rows: handout.rows.map((row) => ({
      ...row,
      regions: row.regions.map((region) => ({
        ...region,
        sections: region.sections.map(deep),
      })),
    })),
  }
}

/** All sections of the handout in reading order, each before its children. */
export function allSections(handout: Handout): Section[] {
  const deep = (section: Section): Section[] => [
    section,
    ...section.children.flatMap(deep),
  ]
  return handout.rows.flatMap((row) =>
    row.regions.flatMap((region) => region.sections.flatMap(deep)),
  )
}
