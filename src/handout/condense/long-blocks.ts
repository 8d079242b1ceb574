import type {
  Block,
  Code,
  DefinitionList,
  List,
  Table,
  Timeline,
} from '../../model/block.js'
import { mapBlocks } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'
import { bareText } from '../../model/runs.js'
import { withMembers } from '../../model/structural-sharing.js'
import { allSections, mapSections } from '../map-sections.js'
import { blocksIn } from './blocks-in.js'
import { firstFew, type Part, type Stage } from './stage.js'

type Long = List | DefinitionList | Table | Code | Timeline

/** What a long block is counted in, and how many of them stay at least. */
const units: { [Type in Long['type']]: { unit: string; least: number } } = {
  list: { unit: 'item', least: 3 },
  definitionList: { unit: 'term', least: 3 },
  timeline: { unit: 'date', least: 3 },
  table: { unit: 'row', least: 3 },
  code: { unit: 'line', least: 4 },
}

/** Long lists, tables and code to their first rows. */
export const longBlocks: Stage = {
  parts: (handout) =>
    allSections(handout).flatMap(({ content, title }) =>
      blocksIn(content)
        .filter(isLong)
        .filter((block) => count(block) > units[block.type].least + 1)
        .map((block) => partOf(block, bareText(title))),
    ),
  shorten(handout, kept) {
    const shorter = (block: Block): Block => {
      const rows = kept.get(block)
      return rows === undefined || !isLong(block) ? block : firstRows(block, rows)
    }
    return mapSections(handout, (section) =>
      withMembers(section, {
        content: mapContent(section.content, (blocks) => mapBlocks(blocks, shorter)),
      }),
    )
  },
}

/** A long block's first rows, and a last one that says "…". */
export function firstRows(block: Long, rows: number): Block {
  const { position } = block
  const more = { type: 'text', text: '…' } as const
  const paragraph: Block = { type: 'paragraph', runs: [more], position }
  switch (block.type) {
    case 'list': {
      const last = { blocks: [paragraph], position }
      return { ...block, items: [...block.items.slice(0, rows), last] }
    }
    case 'definitionList': {
      const last = { terms: [[more]], definitions: [], position }
      return { ...block, entries: [...block.entries.slice(0, rows), last] }
    }
    case 'timeline': {
      const last = { date: [more], blocks: [], position }
      return { ...block, entries: [...block.entries.slice(0, rows), last] }
    }
    case 'table': {
      const last = block.alignments.map((_, index) => (index === 0 ? [more] : []))
      return { ...block, rows: [...block.rows.slice(0, rows), last] }
    }
    case 'code':
      return {
        ...block,
        text: [...block.text.split('\n').slice(0, rows), '…'].join('\n'),
        ...(block.tokens && {
          tokens: [...block.tokens.slice(0, rows), [{ text: '…' }]],
        }),
      }
  }
}

export function isLong(block: Block): block is Long {
  return Object.hasOwn(units, block.type)
}

/** Number of items, terms, rows or lines. */
export function count(block: Long): number {
  switch (block.type) {
    case 'list':
      return block.items.length
    case 'definitionList':
    case 'timeline':
      return block.entries.length
    case 'table':
      return block.rows.length
    case 'code':
      return block.text.split('\n').length
  }
}

const names = {
  list: 'list',
  definitionList: 'list of terms',
  timeline: 'timeline',
  table: 'table',
  code: 'code',
}

function partOf(block: Long, name: string): Part {
  const { unit, least } = units[block.type]
  return {
    key: block,
    units: count(block),
    least,
    name,
    what: (rows) =>
      `the ${names[block.type]} is condensed to the ${firstFew(rows, unit)}`,
    position: block.position,
  }
}
