import type { Block } from '../model/block.js'
import type { Section, Source } from '../model/briefing.js'
import { attribute, joinNotes } from './attribute.js'
import type { Compared } from './compared.js'

/**
 * The sections of a comparison with all sources in its last list; it gets one where it
 * has none. Names of groups that a briefing has in its list follow it, with the numbers.
 */
export function withSources(
  sections: Section[],
  further: Source[],
  compared: Compared[],
): Section[] {
  const said = {
    before: compared.flatMap((one) => textsOf(one, 'before')),
    after: [
      ...compared.flatMap(groupsOf),
      ...compared.flatMap((one) => textsOf(one, 'after')),
    ],
    notes: joinNotes(compared, listsOf),
  }
  const [position] = [
    ...further,
    ...compared.map(({ place }) => ({ position: place })),
  ].map((one) => one.position)
  const last = sections.findLast(({ content }) => content.shape === 'sources')
  const list = last ?? emptyList(position)
  if (list?.content.shape !== 'sources') return sections
  const { before, sources, after } = list.content
  const joined: Section = {
    ...list,
    content: {
      shape: 'sources',
      before: [...before, ...said.before],
      sources: [...sources, ...further],
      after: [...after, ...said.after],
    },
    notes: [...list.notes, ...said.notes],
  }
  return last
    ? sections.map((section) => (section === last ? joined : section))
    : [...sections, joined]
}

function emptyList(position: Section['position'] | undefined): Section | undefined {
  return (
    position && {
      kind: 'sources',
      title: [],
      content: { shape: 'sources', before: [], sources: [], after: [] },
      children: [],
      notes: [],
      position: { ...position },
    }
  )
}

function listsOf({ briefing }: Compared): Section[] {
  return briefing.sections.filter(({ kind }) => kind === 'sources')
}

function textsOf(one: Compared, side: 'before' | 'after'): Block[] {
  const texts = listsOf(one).flatMap(({ content }) =>
    content.shape === 'sources' ? content[side] : [],
  )
  return attribute(texts, one.name, one.place)
}

/** A line for each group: its name, and the numbers of its sources. */
function groupsOf(one: Compared): Block[] {
  const deep = (section: Section): Block[] => {
    const { content, title, position, children } = section
    if (content.shape !== 'sources') return []
    const numbers = content.sources.map(({ number }) => number)
    const cited = numbers.length > 0 ? [{ type: 'citation', numbers } as const] : []
    return [
      { type: 'paragraph', runs: [...title, ...cited], position },
      ...content.before,
      ...content.after,
      ...children.flatMap(deep),
    ]
  }
  const groups = listsOf(one).flatMap(({ children }) => children.flatMap(deep))
  return attribute(groups, one.name, one.place)
}
