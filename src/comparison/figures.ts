import { dateLine } from '../labels/index.js'
import type { Block } from '../model/block.js'
import type { Briefing, Section } from '../model/briefing.js'
import type { Compared } from './compared.js'

/** Kinds of which all briefings have one section together. */
const joinedKinds = ['bottomLine', 'keyPoints', 'questions', 'sources']

/**
 * A section for each briefing with what it alone says: its title, date and author, its
 * summary, all other sections below, and what stands below those that are joined.
 */
export function figureSections(compared: Compared[], kind: string): Section[] {
  return compared.map(({ briefing, name, place }): Section => {
    const { sections, notes, metadata } = briefing
    const [summary] = sections.filter((one) => one.kind === 'summary')
    const isProse = summary?.content.shape === 'prose'
    return {
      kind,
      title: [{ type: 'text', text: titleOf(metadata.title, name) }],
      content: {
        shape: 'prose',
        blocks: [
          ...detailsOf(briefing, place),
          ...(summary?.content.shape === 'prose' ? summary.content.blocks : []),
        ],
      },
      children: [
        ...(isProse ? (summary?.children ?? []) : []),
        ...sections.flatMap((one) => othersOf(one, isProse ? summary : undefined)),
      ],
      notes: [...notes, ...(isProse ? (summary?.notes ?? []) : [])],
      position: place,
    }
  })
}

/** A title that does not begin with the name has it before it. */
function titleOf(title: string, name: string): string {
  return title.includes(name) ? title : `${name}: ${title}`
}

function othersOf(section: Section, summary: Section | undefined): Section[] {
  if (section === summary || section.kind === 'questions' || section.kind === 'sources')
    return []
  return joinedKinds.includes(section.kind) ? section.children : [section]
}

/** Subtitle, and of when and by whom it is. */
function detailsOf({ metadata }: Briefing, place: Compared['place']): Block[] {
  const { subtitle, author, organisation } = metadata
  const details = [dateLine(metadata), author, organisation].filter(Boolean).join(', ')
  return [subtitle, details].flatMap((text): Block[] =>
    text
      ? [
          {
            type: 'paragraph',
            runs: [{ type: 'text', text, italic: true }],
            position: place,
          },
        ]
      : [],
  )
}
