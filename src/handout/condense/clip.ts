import type { Block, Columns } from '../../model/block.js'
import type { Content, Metadata, Section } from '../../model/briefing.js'
import type { Handout } from '../../model/handout.js'
import { mapBlocks } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'
import type { Run } from '../../model/run.js'
import { bareText, runLength, sliceRuns } from '../../model/runs.js'
import { allSections, mapSections } from '../map-sections.js'
import { count, firstRows, isLong } from './long-blocks.js'
import type { Report } from './stage.js'

/** How much of a text and of a list stays. */
export interface Cut {
  characters: number
  items: number
}

/** Tried one after the other; the last is less than a page for any template. */
const cuts: Cut[] = [
  { characters: 7000, items: 90 },
  { characters: 5000, items: 80 },
  { characters: 3500, items: 70 },
  { characters: 2000, items: 60 },
  { characters: 1200, items: 60 },
  { characters: 600, items: 40 },
  { characters: 300, items: 30 },
  { characters: 300, items: 20 },
  { characters: 200, items: 14 },
  { characters: 140, items: 10 },
  { characters: 100, items: 8 },
  { characters: 80, items: 6 },
  { characters: 60, items: 4 },
  { characters: 40, items: 3 },
  { characters: 20, items: 2 },
]

/** So many sources get a line each in three columns, so that citations find them. */
const manySources = 40

/**
 * The last resort: texts are cut after a number of characters and lists after a
 * number of items, so far that the sheet fits whatever the briefing holds.
 */
export function clip(handout: Handout, cut: Cut): Handout {
  const sections = mapSections(handout, (section) => clipSection(section, cut))
  const { kicker, details, disclaimer, metadata } = handout
  return {
    ...sections,
    metadata: clipMetadata(metadata, cut),
    kicker: clipText(kicker, atMost(cut, 100)),
    details: details.slice(0, 6).map((detail) => clipText(detail, atMost(cut, 80))),
    disclaimer: clipRuns(disclaimer, cut),
  }
}

function clipMetadata(metadata: Metadata, cut: Cut): Metadata {
  const { title, subtitle } = metadata
  return {
    ...metadata,
    title: clipText(title, atMost(cut, 200)),
    ...(subtitle !== undefined && { subtitle: clipText(subtitle, atMost(cut, 200)) }),
  }
}

function clipSection(section: Section, cut: Cut): Section {
  return {
    ...section,
    title: clipRuns(section.title, atMost(cut, 200)),
    content: clipEntries(
      mapContent(section.content, (blocks) => clipBlocks(blocks, cut)),
      cut,
    ),
    children: section.children.slice(0, cut.items),
  }
}

function clipBlocks(blocks: Block[], cut: Cut): Block[] {
  return mapBlocks(blocks.slice(0, cut.items), (block) => {
    if (block.type === 'paragraph' || block.type === 'heading') {
      return { ...block, runs: clipRuns(block.runs, cut) }
    }
    if (block.type === 'columns') return clipColumns(block, cut)
    if (!isLong(block)) return block
    const short = count(block) > cut.items ? firstRows(block, cut.items) : block
    return clipCells(short, cut)
  })
}

/** Their blocks are clipped one by one. */
function clipColumns(block: Columns, cut: Cut): Block {
  const columns = block.columns.slice(0, cut.items).map((column) => ({
    ...column,
    title: clipRuns(column.title, cut),
    blocks: column.blocks.slice(0, cut.items),
  }))
  return { ...block, columns }
}

function clipCells(block: Block, cut: Cut): Block {
  if (block.type === 'code') return { ...block, text: clipText(block.text, cut) }
  if (block.type !== 'table') return block
  const clipRow = (row: Run[][]) =>
    row.slice(0, cut.items).map((cell) => clipRuns(cell, cut))
  return {
    ...block,
    ...(block.caption && { caption: clipRuns(block.caption, cut) }),
    alignments: block.alignments.slice(0, cut.items),
    header: clipRow(block.header),
    rows: block.rows.map(clipRow),
  }
}

function clipEntries(content: Content, cut: Cut): Content {
  switch (content.shape) {
    case 'points':
      return {
        ...content,
        points: content.points.slice(0, cut.items).map((point) => ({
          ...point,
          ...(point.lead && { lead: clipRuns(point.lead, cut) }),
        })),
      }
    case 'questions':
      return {
        ...content,
        questions: content.questions
          .slice(0, cut.items)
          .map((each) => ({ ...each, question: clipRuns(each.question, cut) })),
      }
    case 'sources': {
      const entry = content.sources.length > manySources ? atMost(cut, 36) : cut
      return {
        ...content,
        sources: content.sources
          .slice(0, cut.items * 2)
          .map((source) => ({ ...source, title: clipRuns(source.title, entry) })),
      }
    }
    default:
      return content
  }
}

/** Names are no place for a text, however much room there is. */
function atMost(cut: Cut, characters: number): Cut {
  return { ...cut, characters: Math.min(cut.characters, characters) }
}

function clipText(text: string, { characters }: Cut): string {
  return text.length > characters ? `${text.slice(0, wordEnd(text, characters))}…` : text
}

function clipRuns(runs: Run[], { characters }: Cut): Run[] {
  const length = runs.reduce((sum, run) => sum + runLength(run), 0)
  if (length <= characters) return runs
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\u2060')).join('')
  return [...sliceRuns(runs, 0, wordEnd(text, characters)), { type: 'text', text: '…' }]
}

/** Where the last word ends before a number of characters; inside it if it is long. */
function wordEnd(text: string, characters: number): number {
  const end = text.slice(0, characters + 1).search(/\s+\S*$/u)
  return end > characters / 2 ? end : characters
}

/** The mildest cut with which a handout fits, else the harshest. */
export function cutFor(
  handout: Handout,
  fits: (handout: Handout) => boolean,
): Cut | undefined {
  return cuts.find((cut) => fits(clip(handout, cut))) ?? cuts.at(-1)
}

/** One report for each section that was clipped, and for each text of head and foot. */
export function clipReports(before: Handout, after: Handout): Report[] {
  return [...frameReports(before, after), ...sectionReports(before, after)]
}

const frame: Record<NonNullable<Report['frame']>, (handout: Handout) => string> = {
  title: ({ metadata }) => metadata.title,
  subtitle: ({ metadata }) => metadata.subtitle ?? '',
  details: ({ kicker, details }) => [kicker, ...details].join(', '),
  disclaimer: ({ disclaimer }) => bareText(disclaimer),
}

function frameReports(before: Handout, after: Handout): Report[] {
  const parts = Object.keys(frame) as (keyof typeof frame)[]
  return parts
    .filter((part) => frame[part](before) !== frame[part](after))
    .map((part) => ({
      name: frame[part](before),
      what: `the ${part} ${part === 'details' ? 'are' : 'is'} cut off`,
      frame: part,
    }))
}

function sectionReports(before: Handout, after: Handout): Report[] {
  const originals = allSections(before)
  const seen = new Set(allSections(after).map(written))
  return originals
    .filter((section) => !seen.has(written(section)))
    .map(({ title, position }) => ({
      name: bareText(title),
      what: 'the section is cut off',
      position,
    }))
}

function written({ title, content }: Section): string {
  return JSON.stringify([title, content], (key, value) =>
    key === 'image' ? undefined : value,
  )
}
