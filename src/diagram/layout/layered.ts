import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type {
  DiagramPlan,
  NodeShape,
  PlanBox,
  PlanCluster,
  PlanEdge,
  PlanEnd,
  PlanLabel,
  PlanNode,
  Point,
  Side,
} from '../../model/diagram.js'
import type { FlowDirection, Graph, GraphCluster, GraphEdge } from '../graph.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'
import { sitePoint } from '../shapes.js'
import {
  clusterKey,
  type Density,
  elkGraph,
  flows,
  loopSides,
  nodeKey,
  type SizedLabel,
} from './elk-graph.js'
import { nameBox } from './name-box.js'
import { type SizedNode, sizedNode } from './node-size.js'
import { tidyEdges } from './tidy-edges.js'

/** Longest line of a label on an edge, in em. */
const longestLabel = 11

/**
 * Sets a graph in layers along its direction, with lines in right angles between the
 * middles of sides, where connectors of PowerPoint can be glued.
 */
export async function layOutLayers(
  graph: Graph,
  measure: DiagramMeasure,
  elk: ELK,
  density: Density = 'loose',
): Promise<DiagramPlan> {
  const nodes = graph.nodes.map((node) =>
    sizedNode(node, graph.direction, measure, density),
  )
  const labels = graph.edges.map((edge) => edgeLabels(edge, measure))
  const clusters = graph.clusters.map((cluster) => ({
    ...cluster,
    lines: cluster.lines.flatMap((line) =>
      measure.wrap({ ...line, bold: true }, longestLabel * 2 * measure.size),
    ),
  }))
  const lay = (sized: SizedNode[]) =>
    elk.layout(elkGraph(graph, sized, clusters, labels, density, measure))
  const draft = await lay(nodes)
  const aligned = sameInLayer(nodes, boxes(draft), graph.direction)
  const laid = await lay(aligned)
  const places = boxes(laid)
  const planned = aligned.map(
    ({ id, shape, lines, rules }): PlanNode => ({
      ...{ id, shape, lines, rules },
      box: places.get(nodeKey(id)) ?? { x: 0, y: 0, width: 0, height: 0 },
    }),
  )
  const edges = (laid.edges ?? []).flatMap((edge, index) => {
    const source = graph.edges[index]
    return source ? [planEdge(edge, source, graph.direction, planned)] : []
  })
  const plan: DiagramPlan = {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    size: measure.size,
    leading: measure.leading,
    clusters: clusters.map(({ id, lines }): PlanCluster => {
      const box = places.get(clusterKey(id)) ?? { x: 0, y: 0, width: 0, height: 0 }
      const depth = depthOf(id, clusters)
      return { lines, depth, box, name: nameBox(box, lines, measure) }
    }),
    nodes: planned,
    edges,
    labels: (laid.edges ?? []).flatMap((edge, index) =>
      (edge.labels ?? []).flatMap(({ x = 0, y = 0 }, which): PlanLabel[] => {
        const label = labels[index]?.[which]
        if (!label) return []
        const { lines, width, height } = label
        return [{ box: { x, y, width, height }, lines }]
      }),
    ),
  }
  return tidyEdges(plan)
}

/** Shapes that may be larger than their text. */
const flexible = new Set<NodeShape>(['rect', 'rounded', 'stadium', 'subroutine'])
/** A shape does not become larger than so many times its own size. */
const mostGrowth = 1.8

/** Boxes of one layer are equally high, or equally wide where layers stand upright. */
function sameInLayer(
  nodes: SizedNode[],
  places: Map<string, PlanBox>,
  direction: FlowDirection,
): SizedNode[] {
  const isAcross = direction === 'left' || direction === 'right'
  const [side, axis] = isAcross ? (['width', 'x'] as const) : (['height', 'y'] as const)
  const middle = ({ id }: SizedNode) => {
    const box = places.get(nodeKey(id))
    return box ? box[axis] + box[side] / 2 : 0
  }
  return nodes.map((node) => {
    if (!flexible.has(node.shape) || node.parts) return node
    const mates = nodes.filter(
      (other) =>
        flexible.has(other.shape) &&
        !other.parts &&
        Math.abs(middle(other) - middle(node)) < other[side] / 2 &&
        other[side] <= node[side] * mostGrowth,
    )
    return { ...node, [side]: Math.max(...mates.map((mate) => mate[side])) }
  })
}

function edgeLabels(
  { label, startLabel, endLabel }: GraphEdge,
  measure: DiagramMeasure,
): SizedLabel[] {
  const sized = (texts: string[], place: SizedLabel['place']): SizedLabel[] => {
    const lines = texts.flatMap((text) =>
      measure.wrap({ text }, longestLabel * measure.size),
    )
    const { width, height } = sizeOf(lines, measure)
    return lines.length === 0 ? [] : [{ lines, width: width + 8, height, place }]
  }
  return [
    ...sized(label, 'CENTER'),
    ...sized(startLabel ? [startLabel] : [], 'TAIL'),
    ...sized(endLabel ? [endLabel] : [], 'HEAD'),
  ]
}

/** The boxes of all nodes and clusters. */
function boxes(node: ElkNode): Map<string, PlanBox> {
  const found = new Map<string, PlanBox>()
  const visit = ({ id, x = 0, y = 0, width = 0, height = 0, children }: ElkNode) => {
    found.set(id, { x, y, width, height })
    children?.forEach(visit)
  }
  visit(node)
  return found
}

function depthOf(id: string, clusters: GraphCluster[]): number {
  const outer = clusters.find((one) => one.id === id)?.cluster
  return outer === undefined ? 0 : 1 + depthOf(outer, clusters)
}

function planEdge(
  laid: ElkExtendedEdge,
  { from, to, line, start, end }: GraphEdge,
  direction: FlowDirection,
  nodes: PlanNode[],
): PlanEdge {
  const points = (laid.sections ?? []).flatMap(
    ({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint],
  )
  if (points.length < 2) throw new Error(`No way from ${from} to ${to}`)
  const way = from === to ? loopSides[direction] : flows[direction]
  const ends = {
    from: endAt(from, way.from, nodes),
    to: endAt(to, way.to, nodes),
  }
  return {
    points: onSites(points, ends, nodes),
    ...{ line, start, end },
    ...(ends.from && { from: ends.from }),
    ...(ends.to && { to: ends.to }),
  }
}

function endAt(id: string, side: Side, nodes: PlanNode[]): PlanEnd | undefined {
  return nodes.some((node) => node.id === id) ? { node: id, side } : undefined
}

/** Moves the ends of a line from the box of a shape to its side. */
function onSites(
  points: Point[],
  ends: { from: PlanEnd | undefined; to: PlanEnd | undefined },
  nodes: PlanNode[],
): Point[] {
  const site = (end: PlanEnd | undefined) => {
    const node = nodes.find(({ id }) => id === end?.node)
    return node && end && sitePoint(node.shape, node.box, end.side)
  }
  const [first, last] = [site(ends.from), site(ends.to)]
  return points.map((point, index) => {
    const place = index === 0 ? first : index === points.length - 1 ? last : undefined
    return place ?? { x: point.x, y: point.y }
  })
}
