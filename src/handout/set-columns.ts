import type { Block } from '../model/block.js'
import type { Content, Section } from '../model/briefing.js'
import { mapBlocks } from '../model/map-blocks.js'
import { mapContent } from '../model/map-content.js'
import type {
  SheetChart,
  SheetColumns,
  SheetDiagram,
  SheetQuestions,
  SheetRegion,
  SheetRow,
  SheetTimeline,
} from '../model/sheet.js'
import { sheetChart } from './measure/chart.js'
import { columnsAcross } from './measure/columns.js'
import { sheetDiagram } from './measure/diagram.js'
import { questionColumns } from './measure/questions.js'
import { regionFrame } from './measure/region.js'
import { sheetTable } from './measure/table.js'
import { styleOf } from './measure/text.js'
import type { TextFrame } from './measure/text-frame.js'
import { dateShare } from './measure/timeline.js'
import { isMirrored, type MeasuredStep } from './measured-step.js'

/** The row with its tables, charts and lists of questions set in the widths they have. */
export function withColumns(row: SheetRow, step: MeasuredStep): SheetRow {
  return { ...row, regions: row.regions.map((region) => inRegion(region, step)) }
}

function inRegion(region: SheetRegion, step: MeasuredStep): SheetRegion {
  const sections = region.sections.map((section, index) =>
    inSection(section, regionFrame(region, index, step)),
  )
  return { ...region, sections }
}

function inSection(section: Section, frame: TextFrame): Section {
  const replace = (blocks: Block[]) => mapBlocks(blocks, (block) => inBlock(block, frame))
  return {
    ...section,
    content: inContent(mapContent(section.content, replace), frame),
    children: section.children.map((child) => inSection(child, frame)),
  }
}

function inContent(content: Content, frame: TextFrame): Content {
  if (content.shape !== 'questions') return content
  const columns = questionColumns(content.questions, frame)?.counts
  const questions: SheetQuestions = { ...content, ...(columns && { columns }) }
  return questions
}

function inBlock(block: Block, { width, step }: TextFrame): Block {
  if (block.type === 'chart') {
    const chart: SheetChart = { ...block, plan: sheetChart(block, width, step) }
    return chart
  }
  if (block.type === 'diagram') {
    const plan = sheetDiagram(block, width, step)
    const diagram: SheetDiagram = { ...block, plan, mirrored: isMirrored(step) }
    return diagram
  }
  if (block.type === 'timeline') {
    const dates = dateShare(block, width, styleOf('small', step))
    const timeline: SheetTimeline = { ...block, dates }
    return timeline
  }
  if (block.type === 'columns') {
    const columns: SheetColumns = { ...block, across: columnsAcross(block, width) }
    return columns
  }
  if (block.type !== 'table') return block
  return sheetTable(block, width, styleOf('small', step))
}
