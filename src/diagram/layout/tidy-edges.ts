import type { DiagramPlan, PlanBox, PlanEdge, Point } from '../../model/diagram.js'

/**
 * Takes out points in the middle of straight stretches, and puts the bend of lines with
 * two corners into their middle where nothing is in the way there: that is where programs
 * put it when they draw a connector anew.
 */
export function tidyEdges(plan: DiagramPlan): DiagramPlan {
  const straight = plan.edges.map((edge) => ({ ...edge, points: corners(edge.points) }))
  return {
    ...plan,
    edges: straight.map((edge) => centred(edge, straight, plan)),
  }
}

function corners(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    const isAlong = (axis: 'x' | 'y') =>
      Math.abs(before[axis] - point[axis]) < 0.01 &&
      Math.abs(after[axis] - point[axis]) < 0.01
    return !isAlong('x') && !isAlong('y')
  })
}

function centred(edge: PlanEdge, all: PlanEdge[], plan: DiagramPlan): PlanEdge {
  const [a, b, c, d] = edge.points
  if (edge.points.length !== 4 || !a || !b || !c || !d) return edge
  const axis = Math.abs(b.y - c.y) < 0.01 ? 'y' : 'x'
  const middle = (a[axis] + d[axis]) / 2
  const isBetween = (b[axis] - a[axis]) * (d[axis] - c[axis]) > 0
  const points = [a, { ...b, [axis]: middle }, { ...c, [axis]: middle }, d]
  const [one, other] = [points[1] as Point, points[2] as Point]
  const isFree =
    ![...plan.nodes, ...plan.labels].some(({ box }) => crosses(one, other, box)) &&
    !all.some((line) => line !== edge && overlaps(line, edge, one, other))
  return isBetween && isFree ? { ...edge, points } : edge
}

/** Whether a stretch in right angles goes through a box, or close by. */
function crosses(one: Point, other: Point, box: PlanBox, air = 3): boolean {
  return (
    Math.max(one.x, other.x) > box.x - air &&
    Math.min(one.x, other.x) < box.x + box.width + air &&
    Math.max(one.y, other.y) > box.y - air &&
    Math.min(one.y, other.y) < box.y + box.height + air
  )
}

/** Whether a stretch lies on another line that shares neither of its ends. */
function overlaps(line: PlanEdge, edge: PlanEdge, one: Point, other: Point): boolean {
  const [first, last] = [edge.points[0], edge.points.at(-1)]
  if (same(line.points[0], first) || same(line.points.at(-1), last)) return false
  return line.points.some((point, index) => {
    const next = line.points[index + 1]
    if (!next) return false
    const isLevel = (axis: 'x' | 'y') =>
      [point[axis], next[axis], other[axis]].every(
        (place) => Math.abs(place - one[axis]) < 6,
      )
    const meets = (axis: 'x' | 'y') =>
      Math.max(point[axis], next[axis]) > Math.min(one[axis], other[axis]) - 6 &&
      Math.min(point[axis], next[axis]) < Math.max(one[axis], other[axis]) + 6
    return (isLevel('x') && meets('y')) || (isLevel('y') && meets('x'))
  })
}

function same(one: Point | undefined, other: Point | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.x - other.x) < 0.01 &&
    Math.abs(one.y - other.y) < 0.01
  )
}
