import type { Block } from '../../model/block.js'
import type { Content } from '../../model/briefing.js'
import type { Chart } from '../../model/chart.js'
import { mapBlockLists } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'

/** Charts leave lists, quotations and the like, and follow these. */
export function liftInnerCharts(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'chart') return [block]
    const { rest, charts } = withoutCharts([block])
    return [...rest, ...charts]
  })
}

/** Content without its charts, which follow on slides of their own. */
export function liftCharts<C extends Content>(
  content: C,
): { content: C; charts: Chart[] } {
  const charts: Chart[] = []
  const rest = mapContent(content, (blocks) => {
    const lifted = withoutCharts(blocks)
    charts.push(...lifted.charts)
    return lifted.rest
  })
  return { content: rest as C, charts }
}

function withoutCharts(blocks: Block[]): { rest: Block[]; charts: Chart[] } {
  const charts: Chart[] = []
  const rest = mapBlockLists(blocks, (list) =>
    list.filter((block) => {
      if (block.type !== 'chart') return true
      charts.push(block)
      return false
    }),
  )
  return charts.length > 0 ? { rest, charts } : { rest: blocks, charts }
}
