import { headDrawings } from '../../../diagram/heads.js'
import {
  clusterStyle,
  depthAt,
  groundOf,
  isLineHead,
  lineStyle,
  shapeStyle,
} from '../../../diagram/style.js'
import type {
  Diagram,
  DiagramLine,
  DiagramPlan,
  PlanEdge,
  PlanEnd,
  PlanNode,
  Point,
} from '../../../model/diagram.js'
import type {
  Box,
  ConnectorHead,
  Glue,
  GroupItem,
  SceneConnector,
  SceneGroup,
  SceneOutline,
  SceneParagraph,
  SceneShape,
} from '../../../model/scene.js'
import { line } from '../paragraph.js'
import type { Setting } from '../setting.js'

/** A diagram as shapes and connectors at a place; fields lie behind, labels on lines. */
export function diagramGroup(
  { alt }: Pick<Diagram, 'alt'>,
  plan: DiagramPlan,
  { x, y }: Point,
  setting: Setting,
): SceneGroup {
  const at = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y })
  const shapes = new Map(plan.nodes.map((node) => [node.id, node]))
  const set = (lines: DiagramLine[]) => paragraphs(lines, plan, setting)
  const clusters = plan.clusters.map(
    ({ box, lines, depth }): SceneShape => ({
      ...{ type: 'shape', name: nameOf(lines, 'Field'), key: '', shape: 'rect' },
      ...clusterStyle(depth),
      box: at(box),
      paragraphs: [],
    }),
  )
  const names = plan.clusters
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ name, lines, depth }): SceneShape => ({
        ...{ type: 'shape', name: 'Name', key: '', shape: 'text' },
        fill: groundOf(depth),
        box: at(name),
        paragraphs: set(lines.map((one): DiagramLine => ({ ...one, atStart: true }))),
      }),
    )
  const lines = plan.edges.flatMap((edge) => edgeItems(edge, plan, shapes, at))
  const nodes = plan.nodes.flatMap((node): GroupItem[] => [
    {
      ...{ type: 'shape', name: nameOf(node.lines, 'Shape'), key: keyOf(node.id) },
      ...shapeStyle(node.shape, plan),
      shape: node.shape,
      box: at(node.box),
      paragraphs: set(node.lines).map((one) => indented(one, node, plan)),
    },
    ...extras(node, at),
  ])
  const labels = plan.labels.map(
    ({ box, lines }): SceneShape => ({
      ...{ type: 'shape', name: 'Label', key: '', shape: 'text' },
      fill: groundOf(depthAt(box, plan)),
      box: at(box),
      paragraphs: set(lines),
    }),
  )
  const box = at({ x: 0, y: 0, width: plan.width, height: plan.height })
  const items = [...clusters, ...lines, ...nodes, ...names, ...labels]
  return { type: 'group', name: 'Diagram', alt, box, items }
}

function keyOf(id: string): string {
  return `node ${id}`
}

function nameOf(lines: DiagramLine[], kind: string): string {
  return lines.map(({ text }) => text).join(' ') || kind
}

function paragraphs(
  lines: DiagramLine[],
  { size, leading }: DiagramPlan,
  setting: Setting,
): SceneParagraph[] {
  const style = { font: 'body', size, line: size * leading, color: 'ink' } as const
  return lines.map(({ text, bold, atStart, air = 0 }) =>
    line(text, { ...style, ...(bold && { bold }) }, setting, {
      align: atStart ? 'start' : 'center',
      before: air * size,
    }),
  )
}

/** Members of a class do not begin on the outline. */
function indented(
  paragraph: SceneParagraph,
  { rules }: PlanNode,
  { size }: DiagramPlan,
): SceneParagraph {
  return rules.length > 0 && paragraph.align === 'start'
    ? { ...paragraph, indent: size * 0.7 }
    : paragraph
}

/** The rules of a class, and the dot of an end. */
function extras({ shape, box, rules }: PlanNode, at: (box: Box) => Box): GroupItem[] {
  const dot = at({
    x: box.x + box.width * 0.25,
    y: box.y + box.height * 0.25,
    width: box.width / 2,
    height: box.height / 2,
  })
  return [
    ...(shape === 'end'
      ? [{ type: 'dot', name: 'Dot', box: dot, color: 'ink' } as const]
      : []),
    ...rules.map((height) => ({
      ...({ type: 'rule', name: 'Rule', weight: 1, color: 'muted' } as const),
      box: at({ x: box.x, y: box.y + height, width: box.width, height: 0 }),
    })),
  ]
}

function edgeItems(
  edge: PlanEdge,
  plan: DiagramPlan,
  nodes: Map<string, PlanNode>,
  at: (box: Box) => Box,
): GroupItem[] {
  const { color, weight, dash } = lineStyle(edge.line, edge.quiet)
  const box = around(edge.points)
  const glue = (end: PlanEnd | undefined): Glue | undefined => {
    const node = nodes.get(end?.node ?? '')
    return node && end && { key: keyOf(end.node), shape: node.shape, side: end.side }
  }
  const [from, to] = [glue(edge.from), glue(edge.to)]
  const head = (kind: PlanEdge['start']): ConnectorHead =>
    isLineHead(kind) ? kind : 'none'
  const connector: SceneConnector = {
    ...{ type: 'connector', name: edgeName(edge, nodes) },
    box: at(box),
    points: edge.points.map((point) => inside(point, box)),
    ...(from && { from }),
    ...(to && { to }),
    ...{ color, weight },
    ...(dash && { dash: true }),
    start: head(edge.start),
    end: head(edge.end),
  }
  const drawings = headDrawings(edge, plan.size / 14)
    .filter(({ head }) => !isLineHead(head))
    .map(({ drawing: { paths, fill } }): SceneOutline => {
      const own = around(paths.flat())
      return {
        ...{ type: 'outline', name: 'Head', color, weight, box: at(own) },
        paths: paths.map((path) => path.map((point) => inside(point, own))),
        ...(fill && { fill: fill === 'paper' ? 'paper' : color }),
      }
    })
  return [connector, ...drawings]
}

function edgeName({ from, to }: PlanEdge, nodes: Map<string, PlanNode>): string {
  const name = (end: PlanEnd | undefined) =>
    nameOf(nodes.get(end?.node ?? '')?.lines ?? [], '')
  return [name(from), name(to)].every(Boolean) ? `${name(from)} → ${name(to)}` : 'Line'
}

function around(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function inside({ x, y }: Point, box: Box): Point {
  return { x: x - box.x, y: y - box.y }
}
