import type { Section } from '../model/briefing.js'
import type { Handout, Region } from '../model/handout.js'
import { mapItems, withMembers } from '../model/structural-sharing.js'

/**
 * The handout with every section replaced, children before their parent. Rows and regions
 * whose sections all stay the same objects do so, too.
 */
export function mapSections(
  handout: Handout,
  replace: (section: Section) => Section,
): Handout {
  return withMembers(handout, {
    rows: mapItems(handout.rows, (row) =>
      withMembers(row, {
        regions: mapItems(row.regions, (region) => mapRegion(region, replace)),
      }),
    ),
  })
}

/** A region with every section replaced. */
export function mapRegion(
  region: Region,
  replace: (section: Section) => Section,
): Region {
  const deep = (section: Section): Section =>
    replace(withMembers(section, { children: mapItems(section.children, deep) }))
  return withMembers(region, { sections: mapItems(region.sections, deep) })
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
