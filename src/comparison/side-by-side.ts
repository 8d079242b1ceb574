import type { Block, Column, List } from '../model/block.js'
import type { Content, KeyPoint, Section } from '../model/briefing.js'
import { arrange } from './arrange.js'
import { joinNotes } from './attribute.js'
import type { Compared } from './compared.js'

/**
 * The sections of a kind of all briefings as one, with a column for each; where one of
 * them has what wants the whole width, they stand under each other.
 *
 * @param kind of the sections that are taken
 * @param as what the section is then, by its kind and its heading
 */
export function sideBySide(
  compared: Compared[],
  kind: string,
  as: { kind: string; title: string },
): Section[] {
  const taken = (one: Compared) =>
    one.briefing.sections.filter((section) => section.kind === kind)
  const columns = compared.flatMap((one): Column[] => {
    const blocks = taken(one).flatMap(({ content }) => blocksOf(content))
    const title = [{ type: 'text', text: one.name } as const]
    return blocks.length > 0 ? [{ title, blocks, position: { ...one.place } }] : []
  })
  const [position] = compared.flatMap(taken).map((section) => section.position)
  if (!position || columns.length === 0) return []
  return [
    {
      kind: as.kind,
      title: [{ type: 'text', text: as.title }],
      content: { shape: 'prose', blocks: arrange(columns, position) },
      children: [],
      notes: joinNotes(compared, taken),
      position,
    },
  ]
}

/** What a section says, as running text. */
function blocksOf(content: Content): Block[] {
  switch (content.shape) {
    case 'prose':
    case 'statement':
      return content.blocks
    case 'points':
      return [...content.before, ...pointList(content.points), ...content.after]
    case 'questions':
    case 'sources':
      return content.before
  }
}

function pointList(points: KeyPoint[]): List[] {
  const [first] = points
  if (!first) return []
  const items = points.map((point) => ({
    blocks: pointBlocks(point),
    position: point.position,
  }))
  return [{ type: 'list', ordered: false, start: 1, items, position: first.position }]
}

/** The lead in bold, before the text of the point. */
function pointBlocks({ lead, blocks, position }: KeyPoint): Block[] {
  if (!lead) return blocks
  const bold = lead.map((run) =>
    run.type === 'text' ? { ...run, bold: true as const } : run,
  )
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', runs: bold, position }, ...blocks]
  const runs = [...bold, { type: 'text', text: ' ' } as const, ...first.runs]
  return [{ ...first, runs }, ...rest]
}
