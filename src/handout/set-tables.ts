import type { Block } from '../model/block.js'
import type { Section } from '../model/briefing.js'
import { mapBlocks } from '../model/map-blocks.js'
import { mapContent } from '../model/map-content.js'
import type { SheetChart, SheetRegion, SheetRow, SheetTable } from '../model/sheet.js'
import { sheetChart } from './measure/chart.js'
import { columnShares } from './measure/table.js'
import { styleOf } from './measure/text.js'
import type { MeasuredStep } from './measured-step.js'
import { columnsWidth, gutter } from './page.js'

/** The row with its tables' columns and its charts set in their widths. */
export function withColumns(row: SheetRow, step: MeasuredStep): SheetRow {
  return { regions: row.regions.map((region) => inRegion(region, step)) }
}

function inRegion(region: SheetRegion, step: MeasuredStep): SheetRegion {
  const span = step.name === 'airy' && region.style !== 'band' ? 9 : region.span
  const width = (columnsWidth(span) - (region.flow - 1) * gutter) / region.flow
  const replace = (blocks: Block[]) =>
    mapBlocks(blocks, (block) => set(block, width, step))
  const deep = (section: Section): Section => ({
    ...section,
    content: mapContent(section.content, replace),
    children: section.children.map(deep),
  })
  return { ...region, sections: region.sections.map(deep) }
}

function set(block: Block, width: number, step: MeasuredStep): Block {
  if (block.type === 'chart') {
    const chart: SheetChart = { ...block, plan: sheetChart(block, width, step) }
    return chart
  }
  if (block.type !== 'table') return block
  const columns = columnShares(block, width, styleOf('small', step))
  const table: SheetTable = { ...block, columns }
  return table
}
