import * as v from 'valibot'
import type { DiagramLine, EdgeHead, EdgeLine, NodeShape } from '../../model/diagram.js'
import { lookUp } from '../../model/look-up.js'
import {
  DiagramFlaw,
  type FlowDirection,
  type Graph,
  type GraphCluster,
  type GraphNode,
} from '../graph.js'
import { dotLines, isMarkup, recordFields } from './dot-label.js'

const attributes = v.optional(v.string(), '')
const object = v.object({
  _gvid: v.number(),
  name: v.string(),
  label: attributes,
  shape: attributes,
  style: attributes,
  nodes: v.optional(v.array(v.number())),
  subgraphs: v.optional(v.array(v.number())),
})
const edge = v.object({
  tail: v.number(),
  head: v.number(),
  label: attributes,
  xlabel: attributes,
  taillabel: attributes,
  headlabel: attributes,
  style: attributes,
  penwidth: attributes,
  dir: attributes,
  arrowhead: attributes,
  arrowtail: attributes,
})
const schema = v.object({
  directed: v.boolean(),
  label: attributes,
  rankdir: attributes,
  objects: v.optional(v.array(object), []),
  edges: v.optional(v.array(edge), []),
})

type DotObject = v.InferOutput<typeof object>
type DotEdge = v.InferOutput<typeof edge>

/** Reads DOT as JSON, as Graphviz does with `-Tdot_json`. */
export type DotParser = (text: string) => string

/**
 * The graph that a DOT description means, parsed by Graphviz itself.
 *
 * @throws DiagramFlaw with Graphviz's own words, where it cannot be read
 */
export function readDot(text: string, parse: DotParser): Graph {
  const { directed, label, rankdir, objects, edges } = parsed(text, parse)
  const clusters = objects.filter(({ nodes, name }) => nodes && /^cluster/.test(name))
  const inner = objects.filter(({ nodes, subgraphs }) => !nodes && !subgraphs)
  const names = new Map(inner.map(({ _gvid, name }) => [_gvid, name]))
  return {
    kind: 'graph',
    title: dotLines(label, '').join(' '),
    description: '',
    direction: lookUp(directions, rankdir) ?? 'down',
    nodes: inner
      .filter(({ style }) => !/\binvis/.test(style))
      .map((one) => nodeOf(one, clusterOf(one, clusters))),
    edges: edges
      .filter(({ style }) => !/\binvis/.test(style))
      .map((one) => ({
        from: names.get(one.tail) ?? '',
        to: names.get(one.head) ?? '',
        label: dotLines(one.label || one.xlabel, ''),
        ...(one.taillabel !== '' && { startLabel: one.taillabel }),
        ...(one.headlabel !== '' && { endLabel: one.headlabel }),
        line: lineOf(one),
        ...headsOf(one, directed),
      })),
    clusters: clusters.map((one) => {
      const outer = clusters.find(({ subgraphs }) => subgraphs?.includes(one._gvid))
      return {
        id: one.name,
        // Clusters are where the first of their nodes is.
        order: Math.min(...(one.nodes ?? []), Number.MAX_SAFE_INTEGER) - 0.5,
        lines: dotLines(one.label, one.name).map((text) => ({ text })),
        ...(outer && { cluster: outer.name }),
      } satisfies GraphCluster
    }),
  }
}

const directions: Record<string, FlowDirection> = {
  TB: 'down',
  BT: 'up',
  LR: 'right',
  RL: 'left',
}

function parsed(text: string, parse: DotParser): v.InferOutput<typeof schema> {
  let json: string
  try {
    json = parse(text)
  } catch (error) {
    const words = (error instanceof Error ? error.message : String(error)).trim()
    const [, line = '1', near] = /in line (\d+)(?: near '(.*)')?/.exec(words) ?? []
    const index = Number(line) - 1
    const column = near ? (text.split('\n')[index] ?? '').lastIndexOf(near) : 0
    const found = near ? `\`${near}\`` : 'end'
    throw new DiagramFlaw(
      words.startsWith('syntax error')
        ? `Unexpected ${found}, expected the syntax of DOT`
        : `Unexpected description: ${words}`,
      index,
      Math.max(column, 0),
      near?.length ?? 1,
    )
  }
  if (json.trim() === '') throw new DiagramFlaw('Unexpected empty diagram', 0)
  return v.parse(schema, JSON.parse(escapesKept(json)))
}

/** Graphviz leaves signs of control as they are. */
function escapesKept(json: string): string {
  return json.replaceAll('\t', ' ')
}

/** The innermost cluster that a node stands in. */
function clusterOf({ _gvid }: DotObject, clusters: DotObject[]): string | undefined {
  const around = clusters.filter(({ nodes }) => nodes?.includes(_gvid))
  const [inmost] = around.sort(
    (one, other) => (one.nodes?.length ?? 0) - (other.nodes?.length ?? 0),
  )
  return inmost?.name
}

const shapes: Record<string, NodeShape> = {
  box: 'rect',
  rect: 'rect',
  rectangle: 'rect',
  square: 'rect',
  circle: 'circle',
  ellipse: 'stadium',
  oval: 'stadium',
  doublecircle: 'doubleCircle',
  diamond: 'diamond',
  Mdiamond: 'diamond',
  hexagon: 'hexagon',
  octagon: 'hexagon',
  cylinder: 'cylinder',
  parallelogram: 'parallelogram',
  trapezium: 'trapezoid',
  invtrapezium: 'trapezoidDown',
  house: 'flag',
  cds: 'flag',
  note: 'note',
  component: 'subroutine',
  plaintext: 'text',
  plain: 'text',
  none: 'text',
  point: 'start',
}

function nodeOf(
  { _gvid, name, label, shape, style }: DotObject,
  cluster?: string,
): GraphNode {
  const isRecord = /^M?record$/.test(shape) && !isMarkup(label)
  const kind = lookUp(shapes, shape) ?? (shape === '' ? 'stadium' : 'rect')
  const written = label === '' ? '\\N' : label
  const [first = '', ...parts] = isRecord ? recordFields(written) : [written]
  return {
    id: name,
    shape: kind === 'rect' && /\brounded/.test(style) ? 'rounded' : kind,
    order: _gvid,
    lines:
      shape === 'point'
        ? []
        : dotLines(first, name).map((text): DiagramLine => ({ text })),
    ...(parts.length > 0 && { parts: parts.map((part) => dotLines(part, name)) }),
    ...(cluster !== undefined && { cluster }),
  }
}

function lineOf({ style, penwidth }: DotEdge): EdgeLine {
  if (/dashed|dotted/.test(style)) return 'dashed'
  return /bold/.test(style) || Number(penwidth) >= 2 ? 'thick' : 'solid'
}

const arrows: Record<string, EdgeHead> = {
  none: 'none',
  odot: 'circle',
  dot: 'circle',
  empty: 'triangle',
  onormal: 'triangle',
  diamond: 'filledDiamond',
  odiamond: 'diamond',
  vee: 'open',
  open: 'open',
  tee: 'cross',
}

function headsOf(
  { dir, arrowhead, arrowtail }: DotEdge,
  directed: boolean,
): { start: EdgeHead; end: EdgeHead } {
  const way = dir || (directed ? 'forward' : 'none')
  const end = lookUp(arrows, arrowhead) ?? 'arrow'
  const start = lookUp(arrows, arrowtail) ?? 'arrow'
  return {
    start: way === 'back' || way === 'both' ? start : 'none',
    end: way === 'forward' || way === 'both' ? end : 'none',
  }
}
