import type { NodeShape, PlanBox, Point } from '../../model/diagram.js'
import { type Attributes, type Element, element } from '../../ooxml/element.js'
import { corners, curveOf } from '../shapes.js'

/**
 * The outline of a shape.
 *
 * @param style its fill and stroke, as CSS
 */
export function shapeOutline(
  shape: NodeShape,
  box: PlanBox,
  mirrored: boolean,
  style: string,
): Element {
  const edge = corners(shape, box)
  if (edge) {
    const turned = edge.map(({ x, y }) => ({
      x: mirrored && shape !== 'diamond' ? 2 * box.x + box.width - x : x,
      y,
    }))
    return element('path', { d: pathOf(turned, true), style })
  }
  if (/^(?:circle|doubleCircle|start|end)$/.test(shape))
    return element('ellipse', { ...ellipse(box), style })
  if (shape === 'cylinder') return element('path', { d: cylinder(box), style })
  const radius = shape === 'rounded' ? 5 : shape === 'stadium' ? box.height / 2 : 0
  return element('rect', {
    ...rectangle(box),
    rx: radius > 0 ? fixed(radius) : undefined,
    style,
  })
}

export function rectangle({ x, y, width, height }: PlanBox): Attributes {
  return { x: fixed(x), y: fixed(y), width: fixed(width), height: fixed(height) }
}

export function ellipse({ x, y, width, height }: PlanBox): Attributes {
  return {
    cx: fixed(x + width / 2),
    cy: fixed(y + height / 2),
    rx: fixed(width / 2),
    ry: fixed(height / 2),
  }
}

/** A line from point to point, as SVG's path data. */
export function pathOf(points: Point[], closed = false): string {
  const steps = points.map(
    ({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${fixed(x)} ${fixed(y)}`,
  )
  return `${steps.join('')}${closed ? 'Z' : ''}`
}

export function fixed(value: number): number {
  return Math.round(value * 100) / 100
}

function cylinder({ x, y, width, height }: PlanBox): string {
  const [left, right] = [fixed(x), fixed(x + width)]
  const rise = curveOf({ height })
  const [top, bottom] = [fixed(y + rise), fixed(y + height - rise)]
  const curve = `${fixed(width / 2)} ${fixed(rise)} 0 0`
  return `M${left} ${top}A${curve} 1 ${right} ${top}A${curve} 1 ${left} ${top}V${bottom}A${curve} 0 ${right} ${bottom}V${top}`
}
