import type { Image } from './block.js'
import type { Position } from './position.js'

export type DiagramKind = 'flowchart' | 'sequence' | 'state' | 'class' | 'er' | 'graph'

export type NodeShape =
  | 'rect'
  | 'rounded'
  | 'stadium'
  | 'circle'
  | 'doubleCircle'
  | 'diamond'
  | 'hexagon'
  | 'cylinder'
  | 'subroutine'
  | 'parallelogram'
  | 'parallelogramBack'
  | 'trapezoid'
  | 'trapezoidDown'
  | 'flag'
  | 'note'
  | 'bar'
  | 'start'
  | 'end'
  | 'text'

/** What stands at an end of an edge; `one` to `many` as entities are counted. */
export type EdgeHead =
  | 'none'
  | 'arrow'
  | 'open'
  | 'circle'
  | 'cross'
  | 'triangle'
  | 'diamond'
  | 'filledDiamond'

export type EdgeLine = 'solid' | 'dashed' | 'thick'

export interface Point {
  x: number
  y: number
}

export interface PlanBox extends Point {
  width: number
  height: number
}

/** A line of a text in a diagram. */
export interface DiagramLine {
  text: string
  bold?: true
  /** Whether it stands at the reading edge; others stand in the middle. */
  atStart?: true
  /** Air above it, in em. */
  air?: number
}

/** Where a connector meets a shape: its upper, left, lower or right side. */
export type Side = 'top' | 'left' | 'bottom' | 'right'

export interface PlanNode {
  id: string
  shape: NodeShape
  box: PlanBox
  lines: DiagramLine[]
  /** Heights of the rules that divide its lines, from its upper edge. */
  rules: number[]
}

export interface PlanEnd {
  node: string
  side: Side
}

export interface PlanEdge {
  /** What it leads from and to, where its ends are at the middle of a side. */
  from?: PlanEnd
  to?: PlanEnd
  /** At least two. */
  points: Point[]
  line: EdgeLine
  start: EdgeHead
  end: EdgeHead
  /** Whether it only shows how long something lives, as lines of participants do. */
  quiet?: true
}

/** A text on a line, with paper behind it. */
export interface PlanLabel {
  box: PlanBox
  lines: DiagramLine[]
}

/** A quiet field around nodes. */
export interface PlanCluster {
  box: PlanBox
  /** Where its name stands, over lines that come in there. */
  name: PlanBox
  lines: DiagramLine[]
  /** How many others it stands in. */
  depth: number
}

/** A diagram with all its places, in points, at a size of text; it may be scaled. */
export interface DiagramPlan {
  width: number
  height: number
  /** Of its text, in points. */
  size: number
  /** Distance between baselines, in em. */
  leading: number
  clusters: PlanCluster[]
  nodes: PlanNode[]
  edges: PlanEdge[]
  labels: PlanLabel[]
}

/** A diagram that the author describes in words. */
export interface Diagram {
  type: 'diagram'
  kind: DiagramKind
  /** Shown over it; '' where it has none. */
  title: string
  /** What it shows, in words. */
  alt: string
  plan: DiagramPlan
  /** For the sheet, where its text could not be read there otherwise. */
  sheetPlan?: DiagramPlan
  /** How it looks where it has no room to be read as shapes; absent where it always has. */
  picture?: Image
  position: Position
}

/** All that a diagram says, a text each. */
export function diagramTexts({ title, plan }: Pick<Diagram, 'title' | 'plan'>): string[] {
  const texts = [...plan.clusters, ...plan.nodes, ...plan.labels].map(({ lines }) =>
    lines.map(({ text }) => text).join(' '),
  )
  return [title, ...texts].filter((text) => text !== '')
}

/** The plan with all lengths multiplied. */
export function scalePlan(plan: DiagramPlan, scale: number): DiagramPlan {
  const point = <P extends Point>(one: P): P => ({
    ...one,
    x: one.x * scale,
    y: one.y * scale,
  })
  const room = (box: PlanBox): PlanBox => ({
    ...point(box),
    width: box.width * scale,
    height: box.height * scale,
  })
  const boxed = <B extends { box: PlanBox }>(one: B): B => ({
    ...one,
    box: room(one.box),
  })
  return {
    ...plan,
    width: plan.width * scale,
    height: plan.height * scale,
    size: plan.size * scale,
    clusters: plan.clusters.map((one) => ({ ...boxed(one), name: room(one.name) })),
    nodes: plan.nodes.map((node) => ({
      ...boxed(node),
      rules: node.rules.map((height) => height * scale),
    })),
    edges: plan.edges.map((edge) => ({ ...edge, points: edge.points.map(point) })),
    labels: plan.labels.map(boxed),
  }
}
