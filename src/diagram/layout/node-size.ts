import type { DiagramLine, NodeShape } from '../../model/diagram.js'
import { unbrokenWords } from '../../model/unbroken-words.js'
import type { FlowDirection, GraphNode } from '../graph.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'
import { shapeSize } from '../shapes.js'
import type { Density } from './elk-graph.js'

/** A node with its lines broken and its size, in points. */
export interface SizedNode extends GraphNode {
  width: number
  height: number
  rules: number[]
}

/** Longest line of a text in a shape, in em. */
const longest = 13
/** Longest line where nodes are to be narrow, unless a word is longer. */
const longestNarrow = 7.5
const longestInside = { diamond: 9, circle: 6, doubleCircle: 6 } as const
/** Air above and below the parts of a class, in em. */
const air = 0.35

export function sizedNode(
  node: GraphNode,
  direction: FlowDirection,
  measure: DiagramMeasure,
  density: Density,
): SizedNode {
  if (node.parts) return sizedParts(node, node.parts, measure)
  const inside: Partial<Record<NodeShape, number>> = longestInside
  const own = inside[node.shape] ?? longest
  const isAcross = direction === 'left' || direction === 'right'
  const isNarrow = density === 'narrow' || (density === 'wrapped' && isAcross)
  const width = isNarrow ? narrowWidth(node, own, measure) : own * measure.size
  const lines = node.lines.flatMap((line) => measure.wrap(line, width))
  const size = shapeSize(node.shape, sizeOf(lines, measure), density === 'loose' ? 14 : 8)
  const turned =
    node.shape === 'bar' && isAcross ? { width: size.height, height: size.width } : size
  return { ...node, lines, ...turned, rules: [] }
}

/** The width that the longest word needs, or that of short lines. */
function narrowWidth(
  { lines }: GraphNode,
  longestLine: number,
  measure: DiagramMeasure,
): number {
  const words = lines.flatMap((line) =>
    unbrokenWords(line.text).map((text) => measure.width({ ...line, text })),
  )
  const least = Math.max(longestNarrow * measure.size, ...words)
  return Math.min(least, longestLine * measure.size)
}

/** The name in bold over the parts, each under a rule. */
function sizedParts(
  node: GraphNode,
  parts: string[][],
  measure: DiagramMeasure,
): SizedNode {
  const width = 2 * longest * measure.size
  const head = node.lines.map(
    (line): DiagramLine => (/^«/.test(line.text) ? line : { ...line, bold: true }),
  )
  let lines = head.flatMap((line) => measure.wrap(line, width))
  const rules: number[] = []
  const padding = 7
  for (const part of parts.filter((texts) => texts.length > 0)) {
    rules.push(padding + sizeOf(lines, measure).height + air * measure.size)
    const set = part.flatMap((text, index) =>
      measure.wrap({ text, atStart: true, ...(index === 0 && { air: 2 * air }) }, width),
    )
    lines = [...lines, ...set]
  }
  const size = shapeSize('rect', sizeOf(lines, measure))
  return { ...node, shape: 'rect', lines, ...size, rules }
}
