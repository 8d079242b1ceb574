import type {
  DiagramPlan,
  PlanBox,
  PlanEdge,
  PlanLabel,
  Point,
} from '../../model/diagram.js'

/**
 * Takes out points in the middle of straight stretches, and puts the bend of lines with
 * two corners into their middle where nothing is in the way there: that is where programs
 * put it when they draw a connector anew. A label on such a line stays on it.
 */
export function tidyEdges(plan: DiagramPlan): DiagramPlan {
  const straight = plan.edges.map((edge) => ({ ...edge, points: corners(edge.points) }))
  let labels = plan.labels
  const edges = straight.map((edge) => {
    const tidied = centred(edge, straight, { ...plan, labels })
    labels = tidied.labels
    return tidied.edge
  })
  return { ...plan, edges, labels }
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

function centred(
  edge: PlanEdge,
  all: PlanEdge[],
  { nodes, labels }: DiagramPlan,
): { edge: PlanEdge; labels: PlanLabel[] } {
  const [a, b, c, d] = edge.points
  if (edge.points.length !== 4 || !a || !b || !c || !d) return { edge, labels }
  const axis = Math.abs(b.y - c.y) < 0.01 ? 'y' : 'x'
  const middle = (a[axis] + d[axis]) / 2
  const isBetween = (b[axis] - a[axis]) * (d[axis] - c[axis]) > 0
  const points = [a, { ...b, [axis]: middle }, { ...c, [axis]: middle }, d]
  const followed = labels.map((label) =>
    isOn(label, edge.points) && !isOn(label, points) ? onto(label, points, axis) : label,
  )
  const others = all.filter((line) => line !== edge)
  const [one, other] = [points[1] as Point, points[2] as Point]
  const isFree =
    ![...nodes, ...followed].some(({ box }) => crosses(one, other, box)) &&
    !others.some((line) => overlaps(line, edge, one, other)) &&
    followed.every(
      (label, index) =>
        label === labels[index] || hasRoom(label, [...nodes, ...followed], others),
    )
  return isBetween && isFree
    ? { edge: { ...edge, points }, labels: followed }
    : { edge, labels }
}

/** Whether the middle of a label is on a line. */
function isOn({ box }: PlanLabel, points: Point[]): boolean {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const spot = { ...middle, width: 0, height: 0 }
  return points.some((point, index) => {
    const next = points[index + 1]
    return next !== undefined && crosses(point, next, spot, 1)
  })
}

/** A label moved across to where a line with its bend along `axis` goes by. */
function onto(label: PlanLabel, points: Point[], axis: 'x' | 'y'): PlanLabel {
  const [first, bend, , last] = points as [Point, Point, Point, Point]
  const { box } = label
  const [across, size, length] =
    axis === 'x'
      ? (['y', 'height', 'width'] as const)
      : (['x', 'width', 'height'] as const)
  const middle = box[axis] + box[length] / 2
  const isBefore = (middle - bend[axis]) * (first[axis] - bend[axis]) > 0
  const place = (isBefore ? first : last)[across]
  return { ...label, box: { ...box, [across]: place - box[size] / 2 } }
}

/** Whether nothing else is where a label is. */
function hasRoom(
  label: PlanLabel,
  things: { box: PlanBox }[],
  lines: PlanEdge[],
): boolean {
  const { x, y, width, height } = label.box
  const corner = { x: x + width, y: y + height }
  return (
    !things.some((thing) => thing !== label && crosses({ x, y }, corner, thing.box)) &&
    !lines.some(({ points }) =>
      points.some((point, index) => {
        const next = points[index + 1]
        return next !== undefined && crosses(point, next, label.box, 0)
      }),
    )
  )
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
