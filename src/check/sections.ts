import type { Briefing, KeyPoint, Section } from '../model/briefing.js'

/** All sections, those below others after these. */
export function allSections(sections: Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)])
}

/** Sections of key points, with these. */
export function pointSections({
  sections,
}: Briefing): { section: Section; points: KeyPoint[] }[] {
  return allSections(sections).flatMap((section) =>
    section.kind === 'keyPoints' && section.content.shape === 'points'
      ? [{ section, points: section.content.points }]
      : [],
  )
}
