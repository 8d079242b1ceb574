import type { Block } from '../model/block.js'
import { runsOfBlock } from '../model/block-runs.js'
import type { Briefing, Content, Section } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { Run } from '../model/run.js'
import { sentences } from '../typography/index.js'

/** A text of a briefing, where it stands, and whose words it has. */
export interface CheckedText {
  runs: Run[]
  position: Position
  /** Of the section. */
  kind: string
  /** Whether they are somebody's words, in a quotation. */
  isQuoted: boolean
}

/** The running text of a briefing, in its order: no titles, no tables, no sources. */
export function textsOf({ sections }: Briefing): CheckedText[] {
  return sections.flatMap(inSection)
}

function inSection({ kind, content, children }: Section): CheckedText[] {
  const own = blocksOf(content).flatMap((block) => inBlock(block, kind, false))
  const leads = content.shape === 'points' ? leadsOf(content.points, kind) : []
  return [...leads, ...own, ...children.flatMap(inSection)]
}

function leadsOf(
  points: Extract<Content, { shape: 'points' }>['points'],
  kind: string,
): CheckedText[] {
  return points.flatMap(({ lead, position }) =>
    lead ? [{ runs: lead, position, kind, isQuoted: false }] : [],
  )
}

/** All blocks of a section's content. */
export function blocksOf(content: Content): Block[] {
  switch (content.shape) {
    case 'points':
      return [
        ...content.before,
        ...content.points.flatMap(({ blocks }) => blocks),
        ...content.after,
      ]
    case 'questions':
      return [...content.before, ...content.questions.flatMap(({ answer }) => answer)]
    case 'sources':
      return [...content.before, ...content.after]
    default:
      return content.blocks
  }
}

function inBlock(block: Block, kind: string, isQuoted: boolean): CheckedText[] {
  const inside = (blocks: Block[], quoted = isQuoted) =>
    blocks.flatMap((inner) => inBlock(inner, kind, quoted))
  switch (block.type) {
    case 'paragraph':
      return [{ runs: block.runs, position: block.position, kind, isQuoted }]
    case 'quote':
      return inside(block.blocks, true)
    case 'callout':
    case 'footnote':
      return inside(block.blocks)
    case 'list':
      return block.items.flatMap(({ blocks }) => inside(blocks))
    case 'definitionList':
      return block.entries.flatMap(({ definitions }) => inside(definitions.flat()))
    case 'timeline':
      return block.entries.flatMap(({ blocks }) => inside(blocks))
    case 'columns':
      return block.columns.flatMap(({ blocks }) => inside(blocks))
    default:
      return []
  }
}

/** Stands for a reference: UAX #29 counts it to the sentence before it. */
export const referenceMark = '\u2060'

/** The sentences of a text; a reference to sources is a mark in them. */
export function sentencesOf(runs: Run[], lang: string): string[] {
  const text = runs.map((run) =>
    run.type === 'text'
      ? run.text
      : run.type === 'citation'
        ? referenceMark
        : run.type === 'break'
          ? ' '
          : '',
  )
  return sentences(text.join(''), lang)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.replaceAll(referenceMark, '') !== '')
}

/** Whether blocks, or what stands in them, refer to a source. */
export function hasCitation(runs: Run[], blocks: Block[]): boolean {
  return [runs, ...blocks.flatMap(runsOfBlock)]
    .flat()
    .some(({ type }) => type === 'citation')
}
