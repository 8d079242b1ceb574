import type { Block, Picture, Table } from '../../model/block.js'
import type { Content } from '../../model/briefing.js'
import type { Chart } from '../../model/chart.js'
import type { Diagram } from '../../model/diagram.js'
import { mapBlockLists } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'

/** What is drawn on slides of its own, wherever it was written. */
type Lifted = Chart | Diagram | Picture | Table

/** Tables, charts, diagrams and pictures leave lists and the like, and follow these. */
export function liftInnerExhibits(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (isLifted(block)) return [block]
    const { rest, exhibits } = withoutExhibits([block])
    return [...rest, ...exhibits]
  })
}

/** Content without what is drawn, which follows on slides of its own. */
export function liftExhibits<C extends Content>(
  content: C,
): { content: C; exhibits: Lifted[] } {
  const exhibits: Lifted[] = []
  const rest = mapContent(content, (blocks) => {
    const lifted = withoutExhibits(blocks)
    exhibits.push(...lifted.exhibits)
    return lifted.rest
  })
  return { content: rest as C, exhibits }
}

function withoutExhibits(blocks: Block[]): { rest: Block[]; exhibits: Lifted[] } {
  const exhibits: Lifted[] = []
  const rest = mapBlockLists(blocks, (list) =>
    list.filter((block) => {
      if (!isLifted(block)) return true
      exhibits.push(block)
      return false
    }),
  )
  return exhibits.length > 0
    ? { rest: rest.flatMap(filled), exhibits }
    : { rest: blocks, exhibits }
}

function isLifted(block: Block): block is Lifted {
  return (
    block.type === 'chart' ||
    block.type === 'diagram' ||
    block.type === 'table' ||
    (block.type === 'picture' && block.image !== undefined)
  )
}

/** A list without the items of which nothing is left. */
function filled(block: Block): Block[] {
  if (block.type !== 'list') return [block]
  const items = block.items.filter(({ blocks }) => blocks.length > 0)
  return items.length > 0 ? [{ ...block, items }] : []
}
