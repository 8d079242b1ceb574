import type { Block, List, Timeline, TimelineEntry } from '../../model/block.js'
import type { Briefing, Section } from '../../model/briefing.js'
import { datePattern } from './date-pattern.js'
import { datedItem } from './dated-item.js'

/** Fewer dates are no timeline. */
const fewest = 3

/**
 * Lists in running text whose items all begin with a date become timelines. Key points,
 * questions and sources are what they are, whatever they begin with.
 */
export function readTimelines(briefing: Briefing): Briefing {
  const { lang } = briefing.metadata
  const inSection = (section: Section): Section => {
    const { content } = section
    const children = section.children.map(inSection)
    if (content.shape !== 'prose') return { ...section, children }
    const blocks = content.blocks.map((block) => timelineOf(block, lang))
    return { ...section, content: { ...content, blocks }, children }
  }
  return { ...briefing, sections: briefing.sections.map(inSection) }
}

function timelineOf(block: Block, lang: string): Block {
  if (block.type !== 'list' || block.items.length < fewest) return block
  const entries = entriesOf(block, lang)
  if (!entries) return block
  const timeline: Timeline = { type: 'timeline', entries, position: block.position }
  return timeline
}

function entriesOf({ items }: List, lang: string): TimelineEntry[] | undefined {
  const entries: TimelineEntry[] = []
  for (const item of items) {
    const entry = datedItem(item, datePattern(lang))
    if (!entry) return undefined
    entries.push(entry)
  }
  return entries
}
