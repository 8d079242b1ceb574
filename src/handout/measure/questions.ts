import type { Question } from '../../model/briefing.js'
import { columnWidth } from '../page.js'
import { blockStrips, bodyFrame, headingStrips } from './block.js'
import { type Division, divide } from './divide.js'
import { type Strip, spaced, stack } from './strip.js'
import type { TextFrame } from './text-frame.js'

/** What questions with their answers take, as slices for columns. */
export function questionStrips(questions: Question[], frame: TextFrame): Strip[] {
  const columns = questionColumns(questions, frame)
  return columns
    ? [{ before: 0, height: columns.height }]
    : questionRows(questions, frame)
}

/**
 * Questions in columns, each column filled before the next; absent where they stand
 * in rows that are hardly higher, since rows read better.
 */
export function questionColumns(
  questions: Question[],
  frame: TextFrame,
): Division | undefined {
  const { step, grid } = frame
  if (questions.length <= grid) return undefined
  const rows = stack(questionRows(questions, frame))
  const columns = divide(questionParts(questions, frame), grid)
  const isWorthIt = columns.height < rows - 2 * step.bodyLine
  return isWorthIt ? columns : undefined
}

/** A row is as high as its longest answer. */
function questionRows(questions: Question[], frame: TextFrame): Strip[] {
  const parts = questionParts(questions, frame)
  const rows: Strip[] = []
  for (let first = 0; first < parts.length; first += frame.grid) {
    const row = parts.slice(first, first + frame.grid)
    const height = Math.max(...row.map((part) => part.height))
    rows.push({ before: between(frame), height })
  }
  return spaced(rows, 0)
}

function questionParts(questions: Question[], frame: TextFrame): Strip[] {
  const cell = bodyFrame(frame.step, columnWidth(frame.width, frame.grid))
  return questions.map(({ question, answer }) => ({
    before: between(frame),
    height: stack([...headingStrips(question, cell), ...blockStrips(answer, cell)]),
  }))
}

/** Air between two questions, as the style sheet has it. */
function between({ step }: TextFrame): number {
  return step.section * 0.75
}
