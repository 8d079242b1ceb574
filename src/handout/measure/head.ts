import type { Handout } from '../../model/handout.js'
import type { Run } from '../../model/run.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnsWidth, millimetre, page } from '../page.js'
import { linesOf, styleOf } from './text.js'

/** Air under the rule, above the title and above the subtitle, in points. */
const air = { top: 3 * millimetre, title: 1 * millimetre, subtitle: 1.6 * millimetre }

/** Height of the head of a sheet in points: kicker, title, subtitle and details. */
export function headHeight(handout: Handout, step: MeasuredStep): number {
  const { kicker, metadata, details } = handout
  const body = { ...styleOf('body', step), bold: true }
  const small = { ...styleOf('small', step), bold: true }
  const top = kicker ? linesOf(text(kicker), body, page.width) * body.line : 0
  const title = titleLines(handout, step) * step.titleLine
  const subtitle = metadata.subtitle
    ? air.subtitle +
      linesOf(text(metadata.subtitle), styleOf('subtitle', step), titleWidth) *
        step.subtitleLine
    : 0
  const beside = details.reduce(
    (height, detail) =>
      height + linesOf(text(detail), small, columnsWidth(3)) * small.line,
    // The first detail shares the title's first baseline.
    step.titleLine - small.line,
  )
  return 1.5 + air.top + top + air.title + Math.max(title + subtitle, beside)
}

/**
 * The step with a title that takes two lines, or more of the smallest size. A
 * dense sheet makes it up to a tenth smaller where that saves a line.
 */
export function withTitleSize(handout: Handout, step: MeasuredStep): MeasuredStep {
  const isShort = (each: MeasuredStep) => titleLines(handout, each) === 1
  const slightly = [1, 0.95, 0.9].map((part) => scaled(step, step.title * part))
  const saved = step.name === 'dense' ? slightly.find(isShort) : undefined
  if (saved) return saved
  const sizes = [step.title, 24, 22, 20, 18, 16].filter((size) => size <= step.title)
  const steps = sizes.map((size) => scaled(step, size))
  return steps.find((each) => titleLines(handout, each) <= 2) ?? steps.at(-1) ?? step
}

function scaled(step: MeasuredStep, title: number): MeasuredStep {
  const titleLine = Math.round((step.titleLine / step.title) * title * 20) / 20
  return { ...step, title, titleLine }
}

const titleWidth = columnsWidth(9)

function titleLines(handout: Handout, step: MeasuredStep): number {
  return linesOf(text(handout.metadata.title), styleOf('title', step), titleWidth)
}

function text(value: string): Run[] {
  return [{ type: 'text', text: value }]
}
