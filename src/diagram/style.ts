import type {
  DiagramPlan,
  EdgeHead,
  EdgeLine,
  NodeShape,
  PlanBox,
} from '../model/diagram.js'
import type { ColorToken } from '../model/theme.js'

/** How a shape looks, on slides and on sheets alike. */
export interface ShapeStyle {
  fill?: ColorToken
  outline?: { color: ColorToken; weight: number; dash?: true; double?: true }
}

/**
 * Quiet shapes with hairlines; decisions have the accent. What stands in fields is paper,
 * so that it is seen there.
 */
export function shapeStyle(shape: NodeShape, { clusters }: DiagramPlan): ShapeStyle {
  const fill = clusters.length > 0 ? 'paper' : 'tint'
  const outline = { color: 'muted', weight: 1 } as const
  switch (shape) {
    case 'diamond':
      return { fill, outline: { color: 'accent1', weight: 1.25 } }
    case 'doubleCircle':
      return { fill, outline: { ...outline, weight: 3, double: true } }
    case 'note':
      return { fill: 'paper', outline: { color: 'muted', weight: 0.75, dash: true } }
    case 'start':
    case 'bar':
      return { fill: 'ink' }
    case 'end':
      return { fill: 'paper', outline: { color: 'ink', weight: 1.25 } }
    case 'text':
      return {}
    default:
      return { fill, outline }
  }
}

/** Fields inside fields have a hairline instead of a tint. */
export function clusterStyle(depth: number): ShapeStyle {
  const outline = { color: 'rule', weight: 0.75 } as const
  return depth % 2 === 0 ? { fill: 'tint' } : { fill: 'paper', outline }
}

/** What hides the lines behind a text, in a field so deep inside others; paper in none. */
export function groundOf(depth: number): ColorToken {
  return depth >= 0 && depth % 2 === 0 ? 'tint' : 'paper'
}

/** How many fields the innermost one around a text stands in; -1 where there is none. */
export function depthAt(
  { x, y, width, height }: PlanBox,
  { clusters }: DiagramPlan,
): number {
  const [centre, middle] = [x + width / 2, y + height / 2]
  const around = clusters.filter(
    ({ box }) =>
      centre > box.x &&
      centre < box.x + box.width &&
      middle > box.y &&
      middle < box.y + box.height,
  )
  return Math.max(-1, ...around.map(({ depth }) => depth))
}

export function lineStyle(line: EdgeLine, quiet = false) {
  return {
    color: quiet ? ('rule' as const) : ('muted' as const),
    weight: quiet ? 1 : line === 'thick' ? 2.5 : 1.25,
    dash: line === 'dashed',
  }
}

/** Heads that PowerPoint draws itself; others are small drawings. */
export function isLineHead(
  head: EdgeHead,
): head is 'none' | 'arrow' | 'open' | 'circle' | 'filledDiamond' {
  return head !== 'triangle' && head !== 'diamond' && head !== 'cross'
}
