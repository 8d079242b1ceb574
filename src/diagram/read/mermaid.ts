import { lookUp } from '../../model/look-up.js'
import { nearest } from '../../model/nearest.js'
import { DiagramFlaw, type Graph, type Sequence } from '../graph.js'
import { readClasses } from './class.js'
import { readEntities } from './entities.js'
import { readFlowchart } from './flowchart.js'
import { readSequence } from './sequence.js'
import { readSource, type Source } from './source-lines.js'
import { readStates } from './state.js'

const kinds: Record<string, (source: Source) => Graph | Sequence> = {
  graph: readFlowchart,
  flowchart: readFlowchart,
  sequenceDiagram: readSequence,
  stateDiagram: readStates,
  classDiagram: readClasses,
  erDiagram: readEntities,
}

/** What can be drawn, as messages name it. */
export const mermaidKinds = Object.keys(kinds)

/**
 * What a Mermaid description says.
 *
 * @throws DiagramFlaw where it cannot be read, or is of a kind that is not drawn
 */
export function readMermaid(text: string): Graph | Sequence {
  const source = readSource(text)
  const [header] = source.statements
  if (!header) throw new DiagramFlaw('Unexpected empty diagram', 0)
  const word = /^[\w-]+/.exec(header.text)?.[0] ?? header.text
  const kind = word.replace(/-(?:v\d|elk|beta)$/, '')
  const read = lookUp(kinds, kind)
  if (read) return read(source)
  const meant = nearest(kind, mermaidKinds)
  throw new DiagramFlaw(
    `Unexpected kind of diagram \`${word}\`, expected ${meant ? `\`${meant}\`` : 'one that can be drawn'}`,
    header.line,
    header.column,
    word.length,
  )
}
