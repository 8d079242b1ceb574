import type { EdgeHead, PlanEdge, Point } from '../model/diagram.js'

/** A drawing at the end of a line. */
export interface HeadDrawing {
  paths: Point[][]
  /** Filled with the colour of the line or with paper; open where absent. */
  fill?: 'line' | 'paper'
}

/** Length and half of the width of heads, in points. */
const sizes: Record<EdgeHead, { length: number; half: number }> = {
  none: { length: 0, half: 0 },
  arrow: { length: 6, half: 3 },
  open: { length: 6, half: 3.5 },
  circle: { length: 6, half: 3 },
  cross: { length: 8, half: 4 },
  triangle: { length: 10, half: 6 },
  diamond: { length: 14, half: 5 },
  filledDiamond: { length: 10, half: 4 },
}

/** What stands at the ends of a line, with points where it is drawn. */
export function headDrawings(
  { points, start, end }: Pick<PlanEdge, 'points' | 'start' | 'end'>,
  scale = 1,
): { head: EdgeHead; drawing: HeadDrawing }[] {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!first || !second || !before || !last) return []
  return [
    { head: start, tip: first, from: second },
    { head: end, tip: last, from: before },
  ].flatMap(({ head, tip, from }) =>
    head === 'none' ? [] : [{ head, drawing: headAt(head, tip, from, scale) }],
  )
}

function headAt(head: EdgeHead, tip: Point, from: Point, scale: number): HeadDrawing {
  const { length, half } = sizes[head]
  const distance = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const way = { x: (tip.x - from.x) / distance, y: (tip.y - from.y) / distance }
  /** So far behind the tip, and so far beside the line. */
  const at = (back: number, beside: number): Point => ({
    x: tip.x - (way.x * back - way.y * beside) * scale,
    y: tip.y - (way.y * back + way.x * beside) * scale,
  })
  switch (head) {
    case 'open':
      return { paths: [[at(length, half), tip, at(length, -half)]] }
    case 'cross':
      return {
        paths: [
          [at(length + 2, half), at(2, -half)],
          [at(length + 2, -half), at(2, half)],
        ],
      }
    case 'diamond':
    case 'filledDiamond':
      return {
        paths: [[tip, at(length / 2, half), at(length, 0), at(length / 2, -half)]],
        fill: head === 'diamond' ? 'paper' : 'line',
      }
    case 'circle': {
      const corners = Array.from({ length: 12 }, (_, index) => {
        const angle = (index * Math.PI) / 6
        return at(half - half * Math.cos(angle), half * Math.sin(angle))
      })
      return { paths: [corners], fill: 'line' }
    }
    default:
      return {
        paths: [[tip, at(length, half), at(length, -half)]],
        fill: head === 'triangle' ? 'paper' : 'line',
      }
  }
}
