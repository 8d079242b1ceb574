import type {
  Content,
  ContentOf,
  KeyPoint,
  Section,
  Shape,
  Source,
} from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import { getOrInsert } from '../get-or-insert.js'
import { measuredOnce } from '../measured-once.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnWidth } from '../page.js'
import { blockStrips, bodyFrame, headingStrips } from './block.js'
import { questionStrips } from './questions.js'
import { balance, type Strip, spaced, stack } from './strip.js'
import { linesOf, styleOf } from './text.js'
import type { TextFrame } from './text-frame.js'

const handlers: {
  [S in Shape]: (content: ContentOf<S>, frame: TextFrame) => Strip[]
} = {
  prose: ({ blocks }, { step, width }) => blockStrips(blocks, bodyFrame(step, width)),
  statement: ({ blocks }, { step, width }) => blockStrips(blocks, bodyFrame(step, width)),
  points: pointStrips,
  questions: questionsStrips,
  sources: sourceStrips,
}

/**
 * Height of a section's text without its name, in points. Running text is divided
 * into `flow` columns; questions and sources stand in as many.
 */
export function bodyHeight(
  section: Section,
  step: MeasuredStep,
  width: number,
  flow: number,
): number {
  return bodyOnce(step, section, `${flow} ${width}`, () =>
    measuredBody(section, step, width, flow),
  )
}

const bodyOnce = measuredOnce<Section, string, number>()

function measuredBody(
  section: Section,
  step: MeasuredStep,
  width: number,
  flow: number,
): number {
  const strips = bodyStrips(section, textFrame(section, step, width, flow))
  return isFlowing(section) ? balance(strips, flow) : stack(strips)
}

/** Where a section's text is set that has `flow` columns in a width of points. */
export function textFrame(
  section: Section,
  step: MeasuredStep,
  width: number,
  flow: number,
): TextFrame {
  return isFlowing(section)
    ? { step, width: columnWidth(width, flow), grid: 1 }
    : { step, width, grid: flow }
}

/** Whether a section's text runs through columns; questions and sources make their own. */
export function isFlowing({ content }: Section): boolean {
  return content.shape !== 'questions' && content.shape !== 'sources'
}

/** A section's text, children included, as slices for columns. */
export function bodyStrips(section: Section, frame: TextFrame): Strip[] {
  const handler = handlers[section.content.shape] as (
    content: Content,
    frame: TextFrame,
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

function childStrips(child: Section, frame: TextFrame): Strip[] {
  const text = bodyStrips(child, frame)
  if (child.title.length === 0) return spaced(text, frame.step.paragraph)
  const heading = headingStrips(child.title, bodyFrame(frame.step, frame.width))
  return [...spaced(heading, frame.step.item), ...spaced(text, 0)]
}

function pointStrips(content: ContentOf<'points'>, { step, width }: TextFrame): Strip[] {
  const column = bodyFrame(step, width)
  const inner = { ...column, width: width - step.indent }
  const point = ({ blocks }: KeyPoint): Strip => ({
    before: step.item,
    height: stack(blockStrips(blocks, inner)),
  })
  return [
    ...blockStrips(content.before, column),
    ...spaced(content.points.map(point), content.before.length > 0 ? column.gap : 0),
    ...spaced(blockStrips(content.after, column), column.gap),
  ]
}

function questionsStrips(content: ContentOf<'questions'>, frame: TextFrame): Strip[] {
  const before = blockStrips(content.before, bodyFrame(frame.step, frame.width))
  const questions = questionStrips(content.questions, frame)
  return [...before, ...spaced(questions, before.length > 0 ? frame.step.paragraph : 0)]
}

/** Room for a source's number, as a part of the text's size. */
const numberRoom = 1.75

function sourceStrips(content: ContentOf<'sources'>, frame: TextFrame): Strip[] {
  const { step, width, grid } = frame
  const style = styleOf('small', step)
  const inner = columnWidth(width, grid) - style.size * numberRoom
  const entries = content.sources.map((source): Strip => {
    const lines = linesOf(sourceText(source), style, inner)
    return { before: step.entry, height: lines * style.line }
  })
  const whole = { ...bodyFrame(step, width), style }
  const before = blockStrips(content.before, whole)
  const list = {
    before: before.length > 0 ? whole.gap : 0,
    height: balance(entries, grid),
  }
  const after = spaced(blockStrips(content.after, whole), whole.gap)
  return [...before, list, ...after]
}

/** What stands between a source's title and its detail. */
const separator: Run = { type: 'text', text: ' ' }

/** Kept, so that they are measured once at each size. */
const sourceTexts = new WeakMap<Source, Run[]>()

function sourceText(source: Source): Run[] {
  const { title, detail } = source
  return getOrInsert(sourceTexts, source, () =>
    detail.length > 0 ? [...title, separator, ...detail] : title,
  )
}
