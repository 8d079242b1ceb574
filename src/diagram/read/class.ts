import type { EdgeHead } from '../../model/diagram.js'
import { lookUp } from '../../model/look-up.js'
import type { Graph, GraphNode } from '../graph.js'
import { directions, flawAt, flawIn } from './flowchart.js'
import { GraphBuilder } from './graph-builder.js'
import { labelLines, plainLines } from './label.js'
import type { Source, Statement } from './source-lines.js'

const name = String.raw`(\x60[^\x60]+\x60|[\p{L}\p{N}\p{M}_.\u200c-]*[\p{L}\p{N}\p{M}_\u200c](?:~[^~\s]*~)?)`
const many = String.raw`(?:"([^"]*)"\s*)?`
const arrow = String.raw`(<\|?|\*|o|\(\))?(--|\.\.)(\|?>|\*|o|\(\))?`
const relation = new RegExp(
  `^${name}\\s*${many}${arrow}\\s*${many}${name}\\s*(?::\\s*(.*))?$`,
  'u',
)
const declared = new RegExp(
  `^class\\s+${name}\\s*(?:\\[(?:"([^"]*)"|\\x60([^\\x60]*)\\x60)\\])?\\s*(?::::\\w+)?\\s*(?:<<([^>]+)>>)?\\s*(\\{)?\\s*(\\})?$`,
  'u',
)
const member = new RegExp(`^${name}\\s*:\\s*(.+)$`, 'u')
const note = /^note\s+(?:for\s+(\S+)\s+)?"([^"]*)"$/
const looks = /^(?:classDef|style|cssClass|click|link|callback|class\s+[\w,]+\s+\w+$)/

const heads: Record<string, EdgeHead> = {
  '<|': 'triangle',
  '|>': 'triangle',
  '<': 'open',
  '>': 'open',
  '*': 'filledDiamond',
  o: 'diamond',
  '()': 'circle',
}

/** Classes with their members, and what relates them. */
export function readClasses({ title, description, statements }: Source): Graph {
  const builder = new GraphBuilder()
  let direction = directions['TB'] ?? 'down'
  const open: { statement: Statement; node?: GraphNode }[] = []
  const place = (raw: string) => {
    const written = raw.replace(/`/g, '')
    const id = written.replace(/~.*~$/, '')
    return builder.node({ id, ...(id !== written && { lines: generic(written) }) })
  }
  statements.slice(1).forEach((statement) => {
    const { text } = statement
    const inside = open.at(-1)?.node
    const asked = /^direction\s+(\w+)$/.exec(text)?.[1]
    const space = /^namespace\s+(\S+)\s*\{$/.exec(text)?.[1]
    const [, id, quoted, ticked, stereotype, brace, closed] = declared.exec(text) ?? []
    const related = relation.exec(text)
    const noted = note.exec(text)
    const marked = /^<<([^>]+)>>\s*(\S+)$/.exec(text)
    const told = member.exec(text)
    if (text === '}') {
      const block = open.pop()
      if (!block) throw flawAt(statement, 'Unexpected `}` without `{`')
      if (!block.node) builder.close()
    } else if (inside) addMember(inside, text)
    else if (asked !== undefined)
      direction = lookUp(directions, asked.toUpperCase()) ?? direction
    else if (space !== undefined) {
      builder.open(space, plainLines(space))
      open.push({ statement })
    } else if (id !== undefined) {
      const node = builder.find(place(id))
      const label = quoted ?? ticked
      if (!node) return
      if (label !== undefined) node.lines = plainLines(label)
      if (stereotype !== undefined) node.lines.unshift({ text: `«${stereotype}»` })
      if (brace && !closed) open.push({ statement, node })
    } else if (noted) {
      const to = builder.node({
        id: `note ${statement.line}`,
        shape: 'note',
        lines: plainLines(noted[2] ?? ''),
      })
      const from = noted[1] === undefined ? undefined : place(noted[1])
      if (from !== undefined)
        builder.edge({
          ...{ from, to, label: [], line: 'dashed', start: 'none', end: 'none' },
        })
    } else if (marked) {
      const node = builder.find(place(marked[2] ?? ''))
      if (node) addMember(node, `<<${marked[1]}>>`)
    } else if (related) {
      const [, one = '', least, start = '', line, end = '', most, other = '', said = ''] =
        related
      builder.edge({
        from: place(one),
        to: place(other),
        label: labelLines(said),
        line: line === '..' ? 'dashed' : 'solid',
        start: heads[start] ?? 'none',
        end: heads[end] ?? 'none',
        ...(least !== undefined && { startLabel: least }),
        ...(most !== undefined && { endLabel: most }),
      })
    } else if (told) {
      const node = builder.find(place(told[1] ?? ''))
      if (node) addMember(node, told[2] ?? '')
    } else if (!looks.test(text)) throw flawIn(statement, 0, 'a class or a relation')
  })
  const [unclosed] = open
  if (unclosed) throw flawAt(unclosed.statement, 'Unexpected `{` without `}`')
  return { kind: 'class', title, description, direction, ...builder.graph() }
}

/** Attributes stand before methods, each in a part of their own. */
function addMember(node: GraphNode, text: string): void {
  const stereotype = /^<<(.+)>>$/.exec(text)?.[1]
  if (stereotype !== undefined) {
    node.lines.unshift({ text: `«${stereotype}»` })
    return
  }
  node.parts ??= [[], []]
  const isMethod = /\(.*\)/.test(text)
  const written = text.replace(/~([^~]*)~/g, '<$1>').replace(/([)\w>])[*$]$/, '$1')
  node.parts[isMethod ? 1 : 0]?.push(written)
}

function generic(written: string) {
  return [{ text: written.replace(/~(.*)~$/, '<$1>') }]
}
