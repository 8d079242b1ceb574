import type { Block } from '../../model/block.js'
import type { Handout } from '../../model/handout.js'
import { type MeasuredStep, stepWith } from '../measured-step.js'
import { columnsWidth, fullSpan } from '../page.js'
import { linesOf, styleOf } from './text.js'

/** Lines that a statement may take before it is set smaller: across the sheet, in a rail. */
const mostLines = { across: 3, rail: 9 }

/** The step with a statement in the band that takes few lines, or up to a quarter smaller. */
export function withStatementSize(handout: Handout, step: MeasuredStep): MeasuredStep {
  const blocks = statements(handout)
  const most = step.area.landscape ? mostLines.rail : mostLines.across
  const steps = [1, 0.875, 0.75].map((part) => scaled(step, part))
  return steps.find((each) => lines(blocks, each) <= most) ?? steps.at(-1) ?? step
}

function scaled(step: MeasuredStep, part: number): MeasuredStep {
  const statement = Math.max(step.statement * part, step.body)
  const statementLine = (step.statementLine / step.statement) * statement
  return stepWith(step, {
    statement: Math.round(statement * 20) / 20,
    statementLine: Math.round(statementLine * 20) / 20,
  })
}

function statements({ rows }: Handout): Block[] {
  return rows
    .flatMap(({ regions }) => regions)
    .filter(({ style }) => style === 'band')
    .flatMap(({ sections }) => sections)
    .flatMap(({ content }) => (content.shape === 'statement' ? content.blocks : []))
}

function lines(blocks: Block[], step: MeasuredStep): number {
  const width = columnsWidth(step.area, fullSpan(step.area)) - 2 * step.bandIndent - 3
  return blocks.reduce(
    (sum, block) =>
      block.type === 'paragraph'
        ? sum + linesOf(block.runs, styleOf('statement', step), width)
        : sum,
    0,
  )
}
