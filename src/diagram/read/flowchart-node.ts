import type { DiagramLine, NodeShape } from '../../model/diagram.js'
import { lookUp } from '../../model/look-up.js'
import { plainLines } from './label.js'

export interface ReadNode {
  id: string
  /** Absent where only the id stands there. */
  shape?: NodeShape
  lines?: DiagramLine[]
  /** Letters of the source. */
  length: number
}

/** Opening and closing signs of each shape; longer ones first. */
const shapes: [string, string, NodeShape][] = [
  ['(((', ')))', 'doubleCircle'],
  ['([', '])', 'stadium'],
  ['((', '))', 'circle'],
  ['[[', ']]', 'subroutine'],
  ['[(', ')]', 'cylinder'],
  ['[/', '/]', 'parallelogram'],
  ['[/', '\\]', 'trapezoid'],
  ['[\\', '\\]', 'parallelogramBack'],
  ['[\\', '/]', 'trapezoidDown'],
  ['{{', '}}', 'hexagon'],
  ['[', ']', 'rect'],
  ['(', ')', 'rounded'],
  ['{', '}', 'diamond'],
  ['>', ']', 'flag'],
]

/** Names of shapes in `A@{ shape: … }`; what is not here is drawn as a rectangle. */
const names: Record<string, NodeShape> = Object.fromEntries(
  (
    [
      ['rounded', 'rounded event'],
      ['stadium', 'stadium pill terminal'],
      ['circle', 'circle circ'],
      ['doubleCircle', 'dbl-circ double-circle'],
      ['diamond', 'diam diamond decision question'],
      ['hexagon', 'hex hexagon prepare'],
      ['cylinder', 'cyl cylinder database db lin-cyl disk das h-cyl'],
      ['subroutine', 'fr-rect subprocess subproc framed-rectangle subroutine'],
      ['parallelogram', 'lean-r lean-right in-out'],
      ['parallelogramBack', 'lean-l lean-left out-in'],
      ['trapezoid', 'trap-b trapezoid trapezoid-bottom priority'],
      ['trapezoidDown', 'trap-t trapezoid-top inv-trapezoid manual'],
      ['flag', 'odd flag'],
      ['note', 'comment brace notch-rect card doc document'],
      ['bar', 'fork join'],
      ['start', 'sm-circ start small-circle'],
      ['end', 'fr-circ stop framed-circle'],
      ['text', 'text'],
    ] as const
  ).flatMap(([shape, all]) => all.split(' ').map((name) => [name, shape])),
)

const id =
  /^[\p{L}\p{N}\p{M}_\u200c]+(?:[.-](?=[\p{L}\p{N}_])[\p{L}\p{N}\p{M}_\u200c]+)*/u

/** A node at the beginning of a text, such as `A[Text]`; undefined where there is none. */
export function readNode(text: string): ReadNode | undefined {
  const name = id.exec(text)?.[0]
  if (name === undefined) return undefined
  const rest = text.slice(name.length)
  const shaped = inBrackets(rest) ?? inBraces(rest)
  const node: ReadNode = {
    id: name,
    ...shaped,
    length: name.length + (shaped?.length ?? 0),
  }
  const classes = /^:::[\w-]+/.exec(text.slice(node.length))
  return classes ? { ...node, length: node.length + classes[0].length } : node
}

function inBrackets(text: string): Omit<ReadNode, 'id'> | undefined {
  for (const [open, close, shape] of shapes) {
    if (!text.startsWith(open)) continue
    const label = labelBetween(text, open, close)
    if (label === undefined) continue
    return {
      shape,
      lines: plainLines(label),
      length: open.length + label.length + close.length,
    }
  }
  return undefined
}

/** Up to the closing sign, which may also stand inside quotes. */
function labelBetween(text: string, open: string, close: string): string | undefined {
  const inner = text.slice(open.length)
  const quoted = /^\s*"[^"]*"\s*/.exec(inner)?.[0]
  if (quoted !== undefined)
    return inner.startsWith(close, quoted.length) ? quoted : undefined
  const end = inner.indexOf(close)
  const label = inner.slice(0, end)
  // `[/a/]` closes with a stroke of its own: `[/a]b/]` is none.
  return end < 0 || (open !== '>' && /[[\]]/.test(label)) ? undefined : label
}

/** The form with names: `A@{ shape: diam, label: "Text" }`. */
function inBraces(text: string): Omit<ReadNode, 'id'> | undefined {
  const [whole, inner = ''] = /^@\{((?:"[^"]*"|[^}"])*)\}/.exec(text) ?? []
  if (whole === undefined) return undefined
  const shape = lookUp(names, /\bshape:\s*"?([\w-]+)/.exec(inner)?.[1] ?? '') ?? 'rect'
  const label = /\blabel:\s*(?:"([^"]*)"|([^,]*))/.exec(inner)
  const lines = label && plainLines(label[1] ?? label[2] ?? '')
  return { shape, ...(lines && { lines }), length: whole.length }
}
