import type {
  Content,
  KeyPoint,
  Question,
  Section,
  Shape,
  Source,
} from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import type { MeasuredStep } from '../measured-step.js'
import { gutter } from '../page.js'
import { blockStrips, bodyFrame, headingStrips } from './block.js'
import { balance, type Strip, spaced, stack } from './strip.js'
import { linesOf, styleOf } from './text.js'

/** Where a section's text is set: points, and the columns it is divided into. */
export interface SectionFrame {
  step: MeasuredStep
  width: number
  flow: number
}

type ContentOf<S extends Shape> = Extract<Content, { shape: S }>

const handlers: {
  [S in Shape]: (content: ContentOf<S>, frame: SectionFrame) => Strip[]
} = {
  prose: (content, frame) => blockStrips(content.blocks, columnFrame(frame)),
  statement: (content, frame) => blockStrips(content.blocks, columnFrame(frame)),
  points: pointStrips,
  questions: questionStrips,
  sources: sourceStrips,
}

/** Shapes whose text runs through the columns; the others fill a grid of their own. */
const flowing: Record<Shape, boolean> = {
  prose: true,
  statement: true,
  points: true,
  questions: false,
  sources: false,
}

/** Height of a section's text without its name, in points. */
export function bodyHeight(section: Section, frame: SectionFrame): number {
  const isFlowing = flowing[section.content.shape]
  return balance(bodyStrips(section, frame), isFlowing ? frame.flow : 1)
}

/** A section's text, children included, as slices for columns. */
export function bodyStrips(section: Section, frame: SectionFrame): Strip[] {
  const handler = handlers[section.content.shape] as (
    content: Content,
    frame: SectionFrame,
  ) => Strip[]
  const own = handler(section.content, frame)
  const below = section.children.flatMap((child) => childStrips(child, frame))
  return own.length > 0 ? [...own, ...below] : spaced(below, 0)
}

/** Height of a region's name with its rule, in points; nothing else without a name. */
export function nameStrip(name: Run[], step: MeasuredStep, width: number): Strip {
  if (name.length === 0) return { before: 0, height: 0.75 + step.nameBefore, keep: true }
  const style = styleOf('regionName', step)
  const height = linesOf(name, style, width) * style.line
  return {
    before: 0,
    height: 0.75 + step.nameBefore + height + step.nameAfter,
    keep: true,
  }
}

function childStrips(child: Section, frame: SectionFrame): Strip[] {
  const inner = flowing[child.content.shape] ? frame : { ...frame, flow: 1 }
  const text = bodyStrips(child, inner)
  if (child.title.length === 0) return spaced(text, frame.step.paragraph)
  const heading = headingStrips(child.title, columnFrame(frame))
  return [...spaced(heading, frame.step.item), ...spaced(text, 0)]
}

/** The frame of one column of a text that is divided into columns. */
function columnFrame({ step, width, flow }: SectionFrame) {
  return bodyFrame(step, columnWidth(width, flow))
}

function columnWidth(width: number, flow: number): number {
  return (width - (flow - 1) * gutter) / flow
}

function pointStrips(content: ContentOf<'points'>, frame: SectionFrame): Strip[] {
  const column = columnFrame(frame)
  const inner = { ...column, width: column.width - frame.step.indent }
  const point = ({ blocks }: KeyPoint): Strip => ({
    before: frame.step.item,
    height: stack(blockStrips(blocks, inner)),
  })
  return [
    ...blockStrips(content.before, column),
    ...spaced(content.points.map(point), content.before.length > 0 ? column.gap : 0),
    ...spaced(blockStrips(content.after, column), column.gap),
  ]
}

/** Questions stand in rows of `flow`; a row is as high as its longest answer. */
function questionStrips(content: ContentOf<'questions'>, frame: SectionFrame): Strip[] {
  const { step, width, flow } = frame
  const cell = bodyFrame(step, columnWidth(width, flow))
  const heights = content.questions.map(({ question, answer }: Question) =>
    stack([...headingStrips(question, cell), ...blockStrips(answer, cell)]),
  )
  const rows: Strip[] = []
  for (let first = 0; first < heights.length; first += flow) {
    const height = Math.max(...heights.slice(first, first + flow))
    rows.push({ before: step.section * 0.75, height })
  }
  const before = blockStrips(content.before, bodyFrame(step, width))
  return [...before, ...spaced(rows, before.length > 0 ? step.paragraph : 0)]
}

/** Room for a source's number, as a part of the text's size. */
const numberRoom = 1.75

function sourceStrips(content: ContentOf<'sources'>, frame: SectionFrame): Strip[] {
  const { step, width, flow } = frame
  const style = styleOf('small', step)
  const inner = columnWidth(width, flow) - style.size * numberRoom
  const entries = content.sources.map(({ title, detail }: Source): Strip => {
    const text = detail.length > 0 ? [...title, separator, ...detail] : title
    return { before: step.entry, height: linesOf(text, style, inner) * style.line }
  })
  const whole = { ...bodyFrame(step, width), style }
  const before = blockStrips(content.before, whole)
  const list = {
    before: before.length > 0 ? whole.gap : 0,
    height: balance(entries, flow),
  }
  const after = spaced(blockStrips(content.after, whole), whole.gap)
  return [...before, list, ...after]
}

/** What stands between a source's title and its detail. */
const separator: Run = { type: 'text', text: ' ' }
