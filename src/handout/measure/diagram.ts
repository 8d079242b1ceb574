import { type Diagram, type DiagramPlan, scalePlan } from '../../model/diagram.js'
import type { Run } from '../../model/run.js'
import type { MeasuredStep } from '../measured-step.js'
import { linesOf, styleOf } from './text.js'

/** No text on a sheet should be smaller, in points. */
const smallest = 8
/** So many times higher it counts at most where it would be read in a wider column. */
const mostCounted = 3
/** A diagram takes at most this share of the page, if it can be read then. */
const mostOfPage = 0.4

/** A diagram as it is drawn on a sheet in a column of a width. */
export function sheetDiagram(
  { plan }: Diagram,
  width: number,
  step: MeasuredStep,
): DiagramPlan {
  const high = (step.area.height * mostOfPage) / plan.height
  const scale = Math.min(
    step.small / plan.size,
    width / plan.width,
    Math.max(high, smallest / plan.size),
  )
  return scalePlan(plan, scale)
}

/**
 * Height of a diagram with its title, in points. In a column where it could hardly be
 * read it counts as higher, so that it gets a wider one.
 */
export function diagramHeight(
  diagram: Diagram,
  width: number,
  step: MeasuredStep,
): number {
  const style = styleOf('small', step)
  const plan = sheetDiagram(diagram, width, step)
  const best = sheetDiagram(diagram, step.area.width, step).size
  const wanted = Math.min(smallest, best) / plan.size
  const title =
    diagram.title === ''
      ? 0
      : linesOf(titleRuns(diagram), style, width) * style.line + step.cell
  return title + plan.height * Math.min(Math.max(1, wanted ** 3), mostCounted)
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
