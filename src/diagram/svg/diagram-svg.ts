import type {
  DiagramLine,
  DiagramPlan,
  PlanBox,
  PlanCluster,
  PlanEdge,
  PlanLabel,
  PlanNode,
  Point,
} from '../../model/diagram.js'
import type { ColorToken } from '../../model/theme.js'
import { type Element, element } from '../../ooxml/element.js'
import { headDrawings } from '../heads.js'
import { curveOf } from '../shapes.js'
import {
  clusterStyle,
  depthAt,
  groundOf,
  lineStyle,
  type ShapeStyle,
  shapeStyle,
} from '../style.js'
import { fixed, pathOf, rectangle, shapeOutline } from './outlines.js'

export interface DiagramLook {
  title: string
  alt: string
  /** Whether it is read from right to left: places are mirrored, texts are not. */
  mirrored: boolean
  /** A colour as CSS has it. */
  color(token: ColorToken): string
  /** Families of its text; absent where the page has them. */
  font?: string
}

/** A diagram as a drawing in points, without references to anything outside. */
export function diagramSvg(plan: DiagramPlan, look: DiagramLook): Element {
  const [width, height] = [fixed(plan.width), fixed(plan.height)]
  const draw = new Pen(plan, look)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': look.alt,
      style: `inline-size:${width}pt;block-size:${height}pt;font-size:${fixed(plan.size)}px${look.font ? `;font-family:${look.font}` : ''}`,
    },
    look.title === '' ? undefined : element('title', {}, look.title),
    element('desc', {}, look.alt),
    plan.clusters.map((one) => draw.cluster(one)),
    plan.edges.map((one) => draw.edge(one)),
    plan.nodes.map((one) => draw.node(one)),
    plan.clusters.map((one) => draw.name(one)),
    plan.labels.map((one) => draw.label(one)),
  )
}

class Pen {
  private readonly plan: DiagramPlan
  private readonly look: DiagramLook

  constructor(plan: DiagramPlan, look: DiagramLook) {
    this.plan = plan
    this.look = look
  }

  cluster({ box, depth }: PlanCluster): Element {
    return this.shape('rect', this.mirror(box), clusterStyle(depth))
  }

  name({ name, lines, depth }: PlanCluster): Element[] {
    const atStart = lines.map((one): DiagramLine => ({ ...one, atStart: true }))
    return lines.length === 0 ? [] : this.onGround(name, atStart, depth)
  }

  node(node: PlanNode): Element[] {
    const { shape, lines, rules } = node
    const box = this.mirror(node.box)
    const style = shapeStyle(shape, this.plan)
    const inner = { ...box, x: box.x + 10, width: box.width - 20 }
    const isCylinder = shape === 'cylinder'
    const middle = box.y + box.height / 2 + (isCylinder ? curveOf(box) / 2 : 0)
    return [
      this.shape(shape, box, style),
      ...(shape === 'end'
        ? [this.shape('start', shrunk(box, box.width / 4), { fill: 'ink' })]
        : []),
      ...(shape === 'doubleCircle'
        ? [this.shape('circle', shrunk(box, 3), { outline: thin })]
        : []),
      ...(shape === 'subroutine'
        ? [box.width / 8, (box.width * 7) / 8].map((x) =>
            this.path([
              { x: box.x + x, y: box.y },
              { x: box.x + x, y: box.y + box.height },
            ]),
          )
        : []),
      ...rules.map((y) =>
        this.path([
          { x: box.x, y: box.y + y },
          { x: box.x + box.width, y: box.y + y },
        ]),
      ),
      ...this.text(lines, inner, middle - this.height(lines) / 2),
    ]
  }

  edge(edge: PlanEdge): Element[] {
    const { color, weight, dash } = lineStyle(edge.line, edge.quiet)
    const points = edge.points.map((point) => this.mirrorPoint(point))
    const heads = headDrawings({ ...edge, points }, this.plan.size / 14)
    return [
      element('path', {
        d: pathOf(points),
        style: this.stroke({ color, weight, ...(dash && { dash: true }) }, 'none'),
      }),
      ...heads.map(({ drawing: { paths, fill } }) =>
        element('path', {
          d: paths.map((path) => pathOf(path, fill !== undefined)).join(''),
          style: this.stroke(
            { color, weight },
            fill === undefined
              ? 'none'
              : this.look.color(fill === 'paper' ? 'paper' : color),
          ),
        }),
      ),
    ]
  }

  label({ box, lines }: PlanLabel): Element[] {
    return this.onGround(box, lines, depthAt(box, this.plan))
  }

  private onGround(box: PlanBox, lines: DiagramLine[], depth: number): Element[] {
    const place = this.mirror(box)
    return [
      element('rect', {
        ...rectangle(place),
        style: `fill:${this.look.color(groundOf(depth))}`,
      }),
      ...this.text(lines, place, place.y),
    ]
  }

  private shape(shape: PlanNode['shape'], box: PlanBox, style: ShapeStyle): Element {
    const look = this.stroke(
      style.outline && { ...style.outline, weight: Math.min(style.outline.weight, 1.25) },
      style.fill ? this.look.color(style.fill) : 'none',
    )
    return shapeOutline(shape, box, this.look.mirrored, look)
  }

  private path(points: Point[]): Element {
    return element('path', { d: pathOf(points), style: this.stroke(thin, 'none') })
  }

  private stroke(outline: ShapeStyle['outline'], fill: string): string {
    const line = outline
      ? `stroke:${this.look.color(outline.color)};stroke-width:${fixed(outline.weight * thinner)}${outline.dash ? ';stroke-dasharray:4 3' : ''}`
      : 'stroke:none'
    return `fill:${fill};${line}`
  }

  private text(lines: DiagramLine[], box: PlanBox, top: number): Element[] {
    const { size, leading } = this.plan
    const { mirrored, color } = this.look
    let y = top
    return lines.map(({ text, bold, atStart, air = 0 }) => {
      y += air * size
      const baseline = y + (leading * size) / 2 + size * 0.34
      y += leading * size
      const x = atStart ? (mirrored ? box.x + box.width : box.x) : box.x + box.width / 2
      return element(
        'text',
        {
          x: fixed(x),
          y: fixed(baseline),
          'text-anchor': atStart ? (mirrored ? 'end' : undefined) : 'middle',
          'font-weight': bold ? 700 : undefined,
          style: `fill:${color('ink')}`,
        },
        text,
      )
    })
  }

  private height(lines: DiagramLine[]): number {
    const { size, leading } = this.plan
    return lines.reduce((sum, { air = 0 }) => sum + (leading + air) * size, 0)
  }

  private mirror(box: PlanBox): PlanBox {
    return this.look.mirrored ? { ...box, x: this.plan.width - box.x - box.width } : box
  }

  private mirrorPoint({ x, y }: Point): Point {
    return { x: this.look.mirrored ? this.plan.width - x : x, y }
  }
}

/** On paper lines look heavier than on a screen. */
const thinner = 0.75

const thin = { color: 'muted', weight: 1 } as const

function shrunk({ x, y, width, height }: PlanBox, by: number): PlanBox {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}
