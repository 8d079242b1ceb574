import { lookUp } from '../../model/look-up.js'
import type { Graph } from '../graph.js'
import { directions, flawAt, flawIn } from './flowchart.js'
import { GraphBuilder } from './graph-builder.js'
import { labelLines, plainLines } from './label.js'
import type { Source, Statement } from './source-lines.js'

const id = String.raw`(\[\*\]|[\p{L}\p{N}\p{M}_\u200c][\p{L}\p{N}\p{M}_\u200c.-]*?)(?:::: *[\w-]+)?`
const transition = new RegExp(`^${id}\\s*-->\\s*${id}\\s*(?::\\s*(.*))?$`, 'u')
const described = new RegExp(`^${id}\\s*:\\s*(.*)$`, 'u')
const composite = /^state\s+(?:"([^"]*)"\s+as\s+)?([^\s{"]+)\s*\{$/
const alias = /^state\s+"([^"]*)"\s+as\s+([^\s{"]+)$/
const special = /^state\s+([^\s{"]+)\s*(?:<<|\[\[)(\w+)(?:>>|\]\])$/
const note = /^note\s+(?:left|right)\s+of\s+([^\s:]+)\s*(?::\s*(.*))?$/i
const looks = /^(?:classDef|class|style|hide|scale|click|state\s+[^\s{"]+$|--$)/

/** States and the ways between them; `[*]` is where each level begins and ends. */
export function readStates({ title, description, statements }: Source): Graph {
  const builder = new GraphBuilder()
  let direction = directions['TB'] ?? 'down'
  const open: { statement: Statement; id: string }[] = []
  const place = (name: string, role: 'start' | 'end') =>
    name === '[*]'
      ? builder.node({
          id: `${open.at(-1)?.id ?? ''}[*]${role}`,
          shape: role,
          lines: [],
        })
      : builder.node({ id: name, plain: 'rounded' })
  for (let index = 1; index < statements.length; index++) {
    const statement = statements[index] as Statement
    const { text } = statement
    const asked = /^direction\s+(\w+)$/.exec(text)?.[1]
    if (asked !== undefined) {
      if (open.length === 0)
        direction = lookUp(directions, asked.toUpperCase()) ?? direction
      continue
    }
    const [, name, into] = composite.exec(text) ?? []
    if (into !== undefined) {
      builder.open(into, plainLines(name ?? into))
      open.push({ statement, id: into })
      continue
    }
    if (text === '}') {
      if (!open.pop()) throw flawAt(statement, 'Unexpected `}` without `{`')
      builder.close()
      continue
    }
    const [, label, named] = alias.exec(text) ?? []
    if (named !== undefined) {
      builder.node({ id: named, shape: 'rounded', lines: plainLines(label ?? '') })
      continue
    }
    const [, marked, role] = special.exec(text) ?? []
    if (marked !== undefined) {
      const shape = role === 'choice' ? 'diamond' : 'bar'
      builder.node({ id: marked, shape, lines: [] })
      continue
    }
    const noted = note.exec(text)
    if (noted) {
      const parts = noted[2] === undefined ? [] : [noted[2]]
      if (noted[2] === undefined)
        while (++index < statements.length && statements[index]?.text !== 'end note')
          parts.push(statements[index]?.text ?? '')
      addNote(noted[1] ?? '', parts, statement, builder)
      continue
    }
    const moved = transition.exec(text)
    if (moved) {
      const [, from = '', to = '', said = ''] = moved
      builder.edge({
        from: place(from, 'start'),
        to: place(to, 'end'),
        label: labelLines(said),
        ...{ line: 'solid', start: 'none', end: 'arrow' },
      })
      continue
    }
    if (looks.test(text)) {
      const [, only] = /^state\s+([^\s{"]+)$/.exec(text) ?? []
      if (only !== undefined) place(only, 'start')
      continue
    }
    const told = described.exec(text)
    if (told) {
      const [, of = '', words = ''] = told
      const known = builder.find(of)
      const before = known && known.lines[0]?.text !== of ? known.lines : []
      const lines = [...before, ...plainLines(words)]
      builder.node({ id: of, shape: known?.shape ?? 'rounded', lines })
    } else if (/^[\p{L}\p{N}\p{M}_.-]+$/u.test(text)) place(text, 'start')
    else throw flawIn(statement, 0, 'a transition such as `A --> B`')
  }
  const [unclosed] = open
  if (unclosed) throw flawAt(unclosed.statement, 'Unexpected `{` without `}`')
  return { kind: 'state', title, description, direction, ...builder.graph() }
}

/** A text beside a state, tied to it by a dotted line. */
function addNote(
  of: string,
  parts: string[],
  at: Statement,
  builder: GraphBuilder,
): void {
  const from = builder.node({ id: of, plain: 'rounded' })
  const to = builder.node({
    id: `note ${at.line}`,
    shape: 'note',
    lines: parts.flatMap(plainLines),
  })
  builder.edge({ from, to, label: [], line: 'dashed', start: 'none', end: 'none' })
}
