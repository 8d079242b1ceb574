import { lookUp } from '../../model/look-up.js'
import type { Graph, GraphNode } from '../graph.js'
import { directions, flawAt, flawIn } from './flowchart.js'
import { GraphBuilder } from './graph-builder.js'
import { labelLines, plainLines } from './label.js'
import type { Source, Statement } from './source-lines.js'

const name = String.raw`("[^"]+"|[\p{L}\p{N}\p{M}_.\u200c-]*[\p{L}\p{N}\p{M}_\u200c])`
const relation = new RegExp(
  `^${name}\\s*(\\|\\||\\|o|\\}\\||\\}o)(--|\\.\\.|\\.-|-\\.)(\\|\\||o\\||\\|\\{|o\\{)\\s*${name}\\s*(?::\\s*(.*))?$`,
  'u',
)
const entity = new RegExp(
  `^${name}\\s*(?:\\[(?:"([^"]*)"|([^\\]]*))\\])?\\s*(\\{)?\\s*(\\})?$`,
  'u',
)

/** How many there are, by the signs at an end. */
const counts: Record<string, string> = {
  '||': '1',
  '|o': '0..1',
  'o|': '0..1',
  '}|': '1..*',
  '|{': '1..*',
  '}o': '0..*',
  'o{': '0..*',
}

/** Entities with their attributes, and how many of one belong to another. */
export function readEntities({ title, description, statements }: Source): Graph {
  const builder = new GraphBuilder()
  let direction = directions['TB'] ?? 'down'
  let open: { statement: Statement; node: GraphNode } | undefined
  const place = (raw: string) => builder.node({ id: raw.replace(/"/g, '') })
  for (const statement of statements.slice(1)) {
    const { text } = statement
    const asked = /^direction\s+(\w+)$/.exec(text)?.[1]
    const related = relation.exec(text)
    const [, id, quoted, plain, brace, closed] = entity.exec(text) ?? []
    if (text === '}') {
      if (!open) throw flawAt(statement, 'Unexpected `}` without `{`')
      open = undefined
    } else if (open) addAttribute(open.node, text)
    else if (asked !== undefined)
      direction = lookUp(directions, asked.toUpperCase()) ?? direction
    else if (related) {
      const [, one = '', least = '', line, most = '', other = '', said = ''] = related
      builder.edge({
        from: place(one),
        to: place(other),
        label: labelLines(said),
        line: line === '--' ? 'solid' : 'dashed',
        ...{ start: 'none', end: 'none' },
        startLabel: counts[least] ?? '',
        endLabel: counts[most] ?? '',
      })
    } else if (id !== undefined) {
      const node = builder.find(place(id))
      const label = quoted ?? plain
      if (node && label !== undefined) node.lines = plainLines(label)
      if (node && brace && !closed) open = { statement, node }
    } else if (!/^(?:classDef|class|style)\b/.test(text))
      throw flawIn(statement, 0, 'an entity or a relation such as `A ||--o{ B : has`')
  }
  if (open) throw flawAt(open.statement, 'Unexpected `{` without `}`')
  return { kind: 'er', title, description, direction, ...builder.graph() }
}

/** `string name PK "comment"`: the name first, as somebody reads it. */
function addAttribute(node: GraphNode, text: string): void {
  const [, type = text, own = '', keys = '', comment = ''] =
    /^(\S+)\s+(\S+)\s*((?:(?:PK|FK|UK)\s*,?\s*)*)(?:"([^"]*)")?$/.exec(text) ?? []
  const told = [own && `${own}:`, type, keys.trim() && `(${keys.trim()})`]
  const note = comment === '' ? [] : ['–', comment]
  node.parts ??= [[]]
  node.parts[0]?.push([...told, ...note].filter(Boolean).join(' '))
}
