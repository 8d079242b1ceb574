import type { Block } from '../../model/block.js'
import type { Section } from '../../model/briefing.js'
import type { SlideBody } from '../../model/deck.js'
import { isEmpty, slideLines, textOf } from './brief.js'
import { lineCount } from './line-count.js'

/** A list of what is below a section is worth its lines from so many on. */
const shortestList = 3

/** The slide of sections that share it, under text; those without any are listed. */
export function sharedBody(before: Block[], sections: Section[]): SlideBody {
  if (sections.every(isEmpty)) return contentsBody(before, sections)
  const parts = sections.map(({ title, content, position }) => ({
    title,
    blocks: textOf(content),
    position,
  }))
  return { layout: 'parts', before, parts }
}

/**
 * The slide that lists what is below a section. Under text stands only a list that
 * makes a difference and has room, or the one place of a name.
 */
export function contentsBody(before: Block[], sections: Section[]): SlideBody {
  const [first] = sections
  if (before.length === 0 || !first)
    return { layout: 'section', contents: sections.map(({ title }) => title) }
  const isLong = lineCount(before) + sections.length >= slideLines
  const isNeedless = sections.length < shortestList || isLong
  if (isNeedless && !sections.some(isEmpty)) return { layout: 'prose', blocks: before }
  return { layout: 'prose', blocks: [...before, listOf(sections, first)] }
}

function listOf(sections: Section[], { position }: Section): Block {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    items: sections.map((section) => ({
      blocks: [{ type: 'paragraph', runs: section.title, position: section.position }],
      position: section.position,
    })),
    position,
  }
}
