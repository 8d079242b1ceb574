import type { EdgeHead, EdgeLine } from '../../model/diagram.js'
import { lookUp } from '../../model/look-up.js'
import { DiagramFlaw, type FlowDirection, type Graph } from '../graph.js'
import { readNode } from './flowchart-node.js'
import { GraphBuilder } from './graph-builder.js'
import { labelLines, plainLines } from './label.js'
import type { Source, Statement } from './source-lines.js'

export const directions: Record<string, FlowDirection> = {
  TB: 'down',
  TD: 'down',
  BT: 'up',
  LR: 'right',
  RL: 'left',
  '>': 'right',
  '<': 'left',
  '^': 'up',
  v: 'down',
}

/** Statements about looks and clicks: colours are those of the theme. */
const looks = /^(?:classDef|class|style|linkStyle|click|direction)\b/

/** A flowchart; the first statement is its header. */
export function readFlowchart({ title, description, statements }: Source): Graph {
  const [header, ...rest] = statements
  const builder = new GraphBuilder()
  const direction = readHeader(header)
  const open: Statement[] = []
  for (const statement of rest) {
    const { text } = statement
    const subgraph = /^subgraph\b\s*(.*)$/.exec(text)
    if (subgraph) {
      const named = /^([^\s["]+)\s*\[(.*)\]$/.exec(subgraph[1] ?? '')
      const name = named?.[2] ?? subgraph[1] ?? ''
      const id = named?.[1] ?? labelLines(name).join(' ')
      builder.open(id, plainLines(name))
      open.push(statement)
    } else if (text === 'end') {
      if (!open.pop()) throw flawAt(statement, 'Unexpected `end` without `subgraph`')
      builder.close()
    } else if (!looks.test(text)) readEdges(statement, builder)
  }
  const [unclosed] = open
  if (unclosed) throw flawAt(unclosed, 'Unexpected `subgraph` without `end`')
  return { kind: 'flowchart', title, description, direction, ...builder.graph() }
}

function readHeader(header: Statement | undefined): FlowDirection {
  const [, , asked = 'TB'] =
    /^(graph|flowchart)(?:-elk)?(?:\s+(.*))?$/i.exec(header?.text ?? '') ?? []
  const direction = lookUp(directions, asked.toUpperCase()) ?? lookUp(directions, asked)
  if (direction || !header) return direction ?? 'down'
  const column = header.column + header.text.indexOf(asked)
  throw new DiagramFlaw(
    `Unexpected direction \`${asked}\`, expected TB, TD, BT, LR or RL`,
    header.line,
    column,
    asked.length,
  )
}

interface Link {
  line: EdgeLine | 'hidden'
  start: EdgeHead
  end: EdgeHead
  label: string[]
  length: number
}

/** `A --> B & C -- text --> D`: nodes, each pair of groups joined by a link. */
function readEdges(statement: Statement, builder: GraphBuilder): void {
  let at = 0
  const rest = () => statement.text.slice(at)
  const skip = () => {
    at += /^\s*/.exec(rest())?.[0].length ?? 0
  }
  const group = (): string[] => {
    const ids: string[] = []
    for (;;) {
      skip()
      const node = readNode(rest())
      if (!node) throw flawIn(statement, at, 'a node')
      at += node.length
      ids.push(builder.node(node))
      skip()
      if (!rest().startsWith('&')) return ids
      at++
    }
  }
  let from = group()
  while (rest() !== '') {
    const link = readLink(rest())
    if (!link) throw flawIn(statement, at, 'a link such as `-->`')
    at += link.length
    const to = group()
    const { line } = link
    if (line !== 'hidden')
      for (const one of from)
        for (const other of to) builder.edge({ ...link, line, from: one, to: other })
    from = to
  }
}

const heads: Record<string, EdgeHead> = {
  '<': 'arrow',
  '>': 'arrow',
  x: 'cross',
  o: 'circle',
}

const whole = /^(?:\w+@)?([<xo])?(--+(?=[-xo>])|==+(?=[=xo>])|-\.+-)([-=xo>])?/
const opening = /^(?:\w+@)?([<xo])?(--|==|-\.)(?![-=.])\s*/
const closings: Record<string, RegExp> = {
  '--': /(--+)([-xo>])(?![-=])/,
  '==': /(==+)([=xo>])(?![-=])/,
  '-.': /(\.+-)([xo>])?/,
}
const lines: Record<string, EdgeLine> = { '--': 'solid', '==': 'thick', '-.': 'dashed' }

function readLink(text: string): Link | undefined {
  const hidden = /^~~~+/.exec(text)
  if (hidden) return { ...bare, line: 'hidden', length: hidden[0].length }
  const link = whole.exec(text)
  if (link) {
    const [all, start = '', stroke = '', end = ''] = link
    const label = /^\s*\|([^|]*)\|/.exec(text.slice(all.length))
    return {
      line: lines[stroke.slice(0, 2)] ?? 'solid',
      start: heads[start] ?? 'none',
      end: heads[end] ?? 'none',
      label: labelLines(label?.[1] ?? ''),
      length: all.length + (label?.[0].length ?? 0),
    }
  }
  const [begun, start = '', stroke = ''] = opening.exec(text) ?? []
  const behind = begun === undefined ? '' : text.slice(begun.length)
  const close = closings[stroke]?.exec(behind)
  if (!begun || !close) return undefined
  return {
    line: lines[stroke] ?? 'solid',
    start: heads[start] ?? 'none',
    end: heads[close[2] ?? ''] ?? 'none',
    label: labelLines(behind.slice(0, close.index)),
    length: begun.length + close.index + close[0].length,
  }
}

const bare = { start: 'none', end: 'none', label: [] as string[] } as const

export function flawAt({ line, column, text }: Statement, reason: string): DiagramFlaw {
  return new DiagramFlaw(reason, line, column, text.length)
}

/** Something else stands at a place of a statement than what is expected. */
export function flawIn(statement: Statement, at: number, expected: string): DiagramFlaw {
  const found = /^\S*/.exec(statement.text.slice(at).trimStart())?.[0] ?? ''
  const reason =
    found === ''
      ? `Unexpected end of \`${statement.text}\`, expected ${expected}`
      : `Unexpected \`${found}\`, expected ${expected}`
  return new DiagramFlaw(reason, statement.line, statement.column + at, found.length || 1)
}
