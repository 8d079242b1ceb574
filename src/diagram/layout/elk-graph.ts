import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js'
import type { PlanLabel, Side } from '../../model/diagram.js'
import type { FlowDirection, Graph, GraphCluster } from '../graph.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'
import { sitePoint } from '../shapes.js'
import type { SizedNode } from './node-size.js'

/**
 * How much air a diagram has; a narrow one has short lines of text, too, as a wrapped one
 * has that runs across, which goes on in a further row or column.
 */
export type Density = 'loose' | 'dense' | 'narrow' | 'wrapped'

/** The sides of boxes that lines of a direction leave from and come to. */
export const flows: Record<FlowDirection, { elk: string; from: Side; to: Side }> = {
  down: { elk: 'DOWN', from: 'bottom', to: 'top' },
  up: { elk: 'UP', from: 'top', to: 'bottom' },
  right: { elk: 'RIGHT', from: 'right', to: 'left' },
  left: { elk: 'LEFT', from: 'left', to: 'right' },
}

/** A loop leaves by the side and comes back where other edges come from. */
export const loopSides: Record<FlowDirection, { from: Side; to: Side }> = {
  down: { from: 'right', to: 'top' },
  up: { from: 'right', to: 'bottom' },
  right: { from: 'bottom', to: 'left' },
  left: { from: 'bottom', to: 'right' },
}

const sides: Side[] = ['top', 'left', 'bottom', 'right']
const portSides: Record<Side, string> = {
  top: 'NORTH',
  left: 'WEST',
  bottom: 'SOUTH',
  right: 'EAST',
}
/** Text on an edge with its size, in points. */
export interface SizedLabel {
  lines: PlanLabel['lines']
  width: number
  height: number
  place: 'CENTER' | 'HEAD' | 'TAIL'
}

/** Names of what ELK is given, as one graph has all of them. */
export const nodeKey = (id: string) => `node ${id}`
export const clusterKey = (id: string) => `cluster ${id}`
const portKey = (id: string, side: Side) => `port ${side} ${id}`

/**
 * A graph as ELK wants it: a node has a port in the middle of each side, where connectors
 * of PowerPoint can be glued.
 */
export function elkGraph(
  graph: Graph,
  nodes: SizedNode[],
  clusters: GraphCluster[],
  labels: SizedLabel[][],
  density: Density,
  measure: DiagramMeasure,
): ElkNode {
  const flow = flows[graph.direction]
  const inside = (cluster: string | undefined): ElkNode[] =>
    [
      ...clusters
        .filter((one) => one.cluster === cluster)
        .map(({ id, order, lines }) => ({
          order,
          node: elkCluster(id, lines, inside(id), measure),
        })),
      ...nodes
        .filter((one) => one.cluster === cluster)
        .map((one) => ({ order: one.order, node: elkNode(one) })),
    ]
      .sort((one, other) => one.order - other.order)
      .map(({ node }) => node)
  const known = new Set(nodes.map(({ id }) => id))
  const end = (id: string, side: Side) =>
    known.has(id) ? portKey(id, side) : clusterKey(id)
  return {
    id: 'diagram',
    layoutOptions: {
      ...options,
      ...(density !== 'loose' && dense),
      ...(density === 'wrapped' && wrapped),
      'elk.direction': flow.elk,
    },
    children: inside(undefined),
    edges: graph.edges.map(({ from, to }, index): ElkExtendedEdge => {
      const isLoop = from === to
      return {
        id: `edge ${index}`,
        sources: [end(from, isLoop ? loopSides[graph.direction].from : flow.from)],
        targets: [end(to, isLoop ? loopSides[graph.direction].to : flow.to)],
        labels: (labels[index] ?? []).map(({ lines, width, height, place }) => ({
          text: lines.map(({ text }) => text).join('\n'),
          ...{ width, height },
          layoutOptions: {
            'elk.edgeLabels.placement': place,
            'elk.edgeLabels.inline': String(place === 'CENTER'),
          },
        })),
      }
    }),
  }
}

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.componentComponent': '32',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '38',
  'elk.layered.spacing.edgeNodeBetweenLayers': '17',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.randomSeed': '1',
}

/** Less air between layers, where a diagram is long. */
const dense = {
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.spacing.nodeNode': '20',
}

/** Long ways go on beside or under their beginning, to have the shape of a slide. */
const wrapped = {
  'elk.layered.wrapping.strategy': 'MULTI_EDGE',
  'elk.layered.wrapping.additionalEdgeSpacing': '20',
  'elk.aspectRatio': '2.4',
}

function elkNode({ id, width, height }: SizedNode): ElkNode {
  const box = { x: 0, y: 0, width, height }
  return {
    id: nodeKey(id),
    ...{ width, height },
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: sides.map((side): ElkPort => {
      // Lines go on to the slanted sides of a shape.
      const { x, y } = sitePoint('rect', box, side)
      return {
        id: portKey(id, side),
        ...{ x, y, width: 0, height: 0 },
        layoutOptions: { 'elk.port.side': portSides[side] },
      }
    }),
  }
}

function elkCluster(
  id: string,
  lines: GraphCluster['lines'],
  children: ElkNode[],
  measure: DiagramMeasure,
): ElkNode {
  const name = sizeOf(lines, measure)
  const top = name.height + (lines.length > 0 ? 18 : 12)
  const minimum = `(${Math.ceil(name.width + 24)},${Math.ceil(top + 14)})`
  return {
    id: clusterKey(id),
    children,
    layoutOptions: {
      'elk.padding': `[top=${top},left=14,bottom=14,right=14]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': minimum,
    },
    ...(children.length === 0 && { width: name.width + 24, height: top + 14 }),
  }
}
