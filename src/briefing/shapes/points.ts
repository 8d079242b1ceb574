import type { State } from '../../markdown/state.js'
import type { Block } from '../../model/block.js'
import type { KeyPoint } from '../../model/briefing.js'
import { trimRuns } from '../../model/runs.js'
import { flatten } from '../flatten.js'
import { joinTerms } from '../join-terms.js'
import { takeLead } from '../lead.js'
import type { RawSection } from '../outline.js'
import { takeNotes } from '../speaker-notes.js'
import type { Reader } from './reader.js'

/**
 * Points are list items, paragraphs with a bold lead, terms with definitions,
 * or headings with their text; where there are none of these, paragraphs. Text
 * before the first point introduces them, text after the last list follows
 * them. A section without any point is read as prose.
 */
export const points: Reader = ({ raw, nodes, state }) => {
  const blocks = state.blocks(nodes)
  const { before, points, after } = divide(blocks)
  const entries = raw.children.map((child) => pointOfSection(child, state))
  const notes = entries.flatMap((entry) => entry.notes)
  if (entries.length > 0) {
    ;(points.at(-1)?.blocks ?? before).push(...after.splice(0))
    points.push(...entries.map(({ point }) => point))
  }
  if (points.length === 0) points.push(...pointsOfParagraphs(before))
  if (points.length === 0) {
    return { content: { shape: 'prose', blocks }, children: [], notes }
  }
  return { content: { shape: 'points', before, points, after }, children: [], notes }
}

function divide(blocks: Block[]): {
  before: Block[]
  points: KeyPoint[]
  after: Block[]
} {
  const before: Block[] = []
  const points: KeyPoint[] = []
  const after: Block[] = []
  let paragraphs = false
  for (const block of blocks) {
    const found = paragraphs && isPlainList(block) ? [] : pointsOf(block)
    if (found.length > 0) {
      points.at(-1)?.blocks.push(...after.splice(0))
      points.push(...found)
      paragraphs = block.type === 'paragraph'
    } else if (points.length > 0) after.push(block)
    else before.push(block)
  }
  // What follows a paragraph belongs to it; what follows a list, to the section.
  if (paragraphs) points.at(-1)?.blocks.push(...after.splice(0))
  return { before, points, after }
}

/** A list without headlines: below a paragraph that has one, it is its text. */
function isPlainList(block: Block): boolean {
  return block.type === 'list' && block.items.every((item) => !takeLead(item.blocks).lead)
}

/** A list with the state of tasks says more than points can: it stays a list. */
function pointsOf(block: Block): KeyPoint[] {
  if (block.type === 'list' && block.items.every((item) => item.checked === undefined)) {
    return block.items.map((item) => ({
      ...takeLead(item.blocks),
      position: item.position,
    }))
  }
  if (block.type === 'definitionList') {
    return block.entries.map(({ terms, definitions, position }) => ({
      lead: joinTerms(terms),
      blocks: definitions.flat(),
      position,
    }))
  }
  if (block.type !== 'paragraph') return []
  const { lead, blocks } = takeLead([block])
  return lead ? [{ lead, blocks, position: block.position }] : []
}

/** Takes two or more paragraphs, if there is nothing else, as a point each. */
function pointsOfParagraphs(blocks: Block[]): KeyPoint[] {
  if (blocks.length < 2 || blocks.some((block) => block.type !== 'paragraph')) return []
  return blocks.splice(0).map((block) => ({ blocks: [block], position: block.position }))
}

function pointOfSection(
  raw: RawSection,
  state: State,
): { point: KeyPoint; notes: Block[] } {
  const { nodes, notes } = takeNotes(flatten(raw), state)
  const lead = trimRuns(state.runs(raw.heading?.children ?? []))
  return { point: { lead, blocks: state.blocks(nodes), position: raw.position }, notes }
}
