import type { NodeShape, PlanBox, Point, Side } from '../model/diagram.js'

/** How far the slanted sides of some shapes lean, in points. */
const slant = 14
/** Height of the curve of a cylinder of one line, in points. */
const cylinderCurve = 5

/** Height of the curve of a cylinder, in points. */
export function curveOf({ height }: Pick<PlanBox, 'height'>): number {
  return Math.min(cylinderCurve, height / 9)
}

/**
 * How large a shape is that has a text inside: what presets of PowerPoint leave for text
 * is smaller than the shape.
 *
 * @param padding above and below the text together, in points
 */
export function shapeSize(
  shape: NodeShape,
  text: { width: number; height: number },
  padding = 14,
): { width: number; height: number } {
  const width = Math.max(text.width + 20, 36)
  const height = text.height + padding
  switch (shape) {
    case 'diamond':
      return text.width === 0
        ? { width: 28, height: 28 }
        : { width: text.width * 1.4 + 40, height: text.height * 1.6 + 28 }
    case 'circle':
    case 'doubleCircle': {
      const side = Math.max(Math.hypot(text.width, text.height) + 12, 36)
      return { width: side, height: side }
    }
    case 'stadium':
      return { width: text.width + Math.max(height * 0.6, 20), height }
    case 'hexagon':
    case 'parallelogram':
    case 'parallelogramBack':
    case 'trapezoid':
    case 'trapezoidDown':
      return { width: width + 1.4 * slant, height }
    case 'flag':
      return { width: width + slant, height }
    case 'subroutine':
      return { width: width / 0.75, height }
    case 'cylinder':
      return { width, height: height + 3 * cylinderCurve }
    case 'start':
    case 'end':
      return { width: 16, height: 16 }
    case 'bar':
      return { width: 70, height: 6 }
    case 'text':
      return { width: text.width + 8, height: text.height + 4 }
    default:
      return { width, height }
  }
}

/** The corners of shapes with straight sides; undefined for others. */
export function corners(
  shape: NodeShape,
  { x, y, width, height }: PlanBox,
): Point[] | undefined {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  const lean = Math.min(slant * (height / 31), width / 3)
  const points = (...list: [number, number][]) =>
    list.map(([px, py]) => ({ x: px, y: py }))
  switch (shape) {
    case 'diamond':
      return points(
        [x + width / 2, y],
        [right, middle],
        [x + width / 2, bottom],
        [x, middle],
      )
    case 'hexagon':
      return points(
        [x + lean, y],
        [right - lean, y],
        [right, middle],
        [right - lean, bottom],
        [x + lean, bottom],
        [x, middle],
      )
    case 'parallelogram':
      return points([x + lean, y], [right, y], [right - lean, bottom], [x, bottom])
    case 'parallelogramBack':
      return points([x, y], [right - lean, y], [right, bottom], [x + lean, bottom])
    case 'trapezoid':
      return points([x + lean, y], [right - lean, y], [right, bottom], [x, bottom])
    case 'trapezoidDown':
      return points([x, y], [right, y], [right - lean, bottom], [x + lean, bottom])
    case 'flag':
      return points([x, y], [right, y], [right, bottom], [x, bottom], [x + lean, middle])
    default:
      return undefined
  }
}

/** Where connectors meet a side of a shape. */
export function sitePoint(shape: NodeShape, box: PlanBox, side: Side): Point {
  const [middle, centre] = [box.y + box.height / 2, box.x + box.width / 2]
  if (side === 'top') return { x: centre, y: box.y }
  if (side === 'bottom') return { x: centre, y: box.y + box.height }
  const edge = corners(shape, box)
  if (!edge) return { x: side === 'left' ? box.x : box.x + box.width, y: middle }
  const crossings = edge.flatMap((one, index) => {
    const other = edge[(index + 1) % edge.length] ?? one
    if ((one.y - middle) * (other.y - middle) > 0 || one.y === other.y) return []
    return one.x + ((middle - one.y) / (other.y - one.y)) * (other.x - one.x)
  })
  const x = side === 'left' ? Math.min(...crossings) : Math.max(...crossings)
  return { x, y: middle }
}
