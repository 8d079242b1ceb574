import type { DiagramLine, PlanBox } from '../../model/diagram.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'

/** Where the name of a field stands: at its upper corner. */
export function nameBox(
  { x, y }: PlanBox,
  lines: DiagramLine[],
  measure: DiagramMeasure,
): PlanBox {
  const { width, height } = sizeOf(lines, measure)
  return { x: x + 12, y: y + 6, width: width + 2, height }
}
