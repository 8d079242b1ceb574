import type { Metadata } from '../../model/briefing.js'
import type { Handout } from '../../model/handout.js'
import type { Run } from '../../model/run.js'
import { measuredOnce } from '../measured-once.js'
import { type MeasuredStep, stepWith } from '../measured-step.js'
import { columnsWidth, fullSpan, millimetre } from '../page.js'
import { linesOf, styleOf } from './text.js'

/** Air under the rule, and above the parts of the head, in points. */
const air = {
  top: 3 * millimetre,
  title: 1 * millimetre,
  subtitle: 1.6 * millimetre,
  details: 2.5 * millimetre,
}

/**
 * Height of the head of a sheet in points: kicker, title, subtitle and details, which
 * stand beside the title, in a rail under it.
 */
export function headHeight(handout: Handout, step: MeasuredStep): number {
  const body = { ...styleOf('body', step), bold: true }
  const width = columnsWidth(step.area, fullSpan(step.area))
  const { kicker, details } = handout
  const top = kicker ? linesOf(text(kicker), body, width) * body.line : 0
  const above = 1.5 + air.top + top + air.title
  const title = titleLines(handout, step) * step.titleLine + subtitleHeight(handout, step)
  const aside = detailsHeight(handout, step)
  if (step.area.landscape) {
    return above + title + (details.length > 0 ? air.details + aside : 0)
  }
  // The first detail shares the title's first baseline.
  return above + Math.max(title, step.titleLine - step.smallLine + aside)
}

/**
 * The step with a title that takes two lines (in a rail four), or more of the smallest
 * size. A dense sheet makes it up to a tenth smaller where that saves a line.
 */
export function withTitleSize(handout: Handout, step: MeasuredStep): MeasuredStep {
  return sizedOnce(step, handout.metadata, 'title', () => titleSized(handout, step))
}

const sizedOnce = measuredOnce<Metadata, 'title', MeasuredStep>()

function titleSized(handout: Handout, step: MeasuredStep): MeasuredStep {
  const isShort = (each: MeasuredStep) => titleLines(handout, each) === 1
  const slightly = [1, 0.95, 0.9].map((part) => scaled(step, step.title * part))
  const saved = step.name === 'dense' ? slightly.find(isShort) : undefined
  if (saved) return saved
  const sizes = [step.title, 24, 22, 20, 18, 16].filter((size) => size <= step.title)
  const steps = sizes.map((size) => scaled(step, size))
  const most = step.area.landscape ? 4 : 2
  return steps.find((each) => titleLines(handout, each) <= most) ?? steps.at(-1) ?? step
}

function scaled(step: MeasuredStep, title: number): MeasuredStep {
  const titleLine = Math.round((step.titleLine / step.title) * title * 20) / 20
  return stepWith(step, { title, titleLine })
}

function titleLines({ metadata }: Handout, step: MeasuredStep): number {
  return linesOf(text(metadata.title), styleOf('title', step), titleWidth(step))
}

function subtitleHeight({ metadata }: Handout, step: MeasuredStep): number {
  if (!metadata.subtitle) return 0
  const style = styleOf('subtitle', step)
  const lines = linesOf(text(metadata.subtitle), style, titleWidth(step))
  return air.subtitle + lines * style.line
}

function detailsHeight({ details }: Handout, step: MeasuredStep): number {
  const small = { ...styleOf('small', step), bold: true }
  const width = columnsWidth(step.area, 3)
  return details.reduce(
    (height, detail) => height + linesOf(text(detail), small, width) * small.line,
    0,
  )
}

function titleWidth({ area }: MeasuredStep): number {
  return columnsWidth(area, area.landscape ? fullSpan(area) : 9)
}

function text(value: string): Run[] {
  return [{ type: 'text', text: value }]
}
