import { type Diagram, type DiagramPlan, scalePlan } from '../../model/diagram.js'
import type { Run } from '../../model/run.js'
import type { MeasuredStep } from '../measured-step.js'
import { linesOf, styleOf } from './text.js'

/** No text on a sheet should be smaller, in points. */
const smallest = 8
/** A diagram takes at most this share of the page, if it can be read then. */
const mostOfPage = 0.4

/** A diagram as it is drawn on a sheet in a column of a width. */
export function sheetDiagram(
  { plan, sheetPlan }: Diagram,
  width: number,
  step: MeasuredStep,
): DiagramPlan {
  const set = scaled(plan, width, step)
  if (!sheetPlan || set.size >= smallest) return set
  const other = scaled(sheetPlan, width, step)
  return other.size > set.size ? other : set
}

function scaled(plan: DiagramPlan, width: number, step: MeasuredStep): DiagramPlan {
  const high = (step.area.height * mostOfPage) / plan.height
  const scale = Math.min(
    step.small / plan.size,
    width / plan.width,
    Math.max(high, smallest / plan.size),
  )
  return scalePlan(plan, scale)
}

/** Width in which all text of a diagram can be read, in points. */
export function readableWidth({ plan, sheetPlan = plan }: Diagram): number {
  const widthOf = ({ width, size }: DiagramPlan) => (width * smallest) / size
  return Math.min(widthOf(plan), widthOf(sheetPlan))
}

/** Height of a diagram with its title, in points. */
export function diagramHeight(
  diagram: Diagram,
  width: number,
  step: MeasuredStep,
): number {
  const { height } = sheetDiagram(diagram, width, step)
  if (diagram.title === '') return height
  const style = styleOf('small', step)
  return linesOf(titleRuns(diagram), style, width) * style.line + step.cell + height
}

/** Kept, so that they are measured once at each size. */
const titles = new WeakMap<Diagram, Run[]>()

function titleRuns(diagram: Diagram): Run[] {
  const known = titles.get(diagram) ?? [
    { type: 'text' as const, text: diagram.title, bold: true as const },
  ]
  titles.set(diagram, known)
  return known
}
