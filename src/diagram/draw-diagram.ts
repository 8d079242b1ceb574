import type { VFile } from 'vfile'
import {
  largeDiagram,
  smallDiagramText,
  unreadableDiagram,
} from '../diagnostics/diagram.js'
import type { Code } from '../model/block.js'
import type { Metadata } from '../model/briefing.js'
import type { Diagram } from '../model/diagram.js'
import type { Position } from '../model/position.js'
import type { Theme } from '../model/theme.js'
import { choosePlans, slide, textSize } from './choose-plan.js'
import { describe } from './describe.js'
import { DiagramFlaw, type Graph, type Sequence } from './graph.js'
import type { DiagramMeasure } from './measure.js'
import { flawPosition } from './place.js'
import { readDot } from './read/dot.js'
import { readMermaid } from './read/mermaid.js'
import { drawPicture } from './svg/draw-picture.js'

export type DiagramLanguage = 'mermaid' | 'dot'

/** Larger diagrams cannot be read on a page, and take long to lay out. */
const most = { nodes: 150, edges: 300, letters: 50_000, line: 2_000 }

/** The diagram that a code block describes; one that cannot be read has a message. */
export async function drawDiagram(
  code: Code,
  language: DiagramLanguage,
  { lang, direction }: Metadata,
  measure: DiagramMeasure,
  theme: Theme,
  file: VFile,
): Promise<Diagram | undefined> {
  try {
    refuseLong(code.text)
    const read = await readDiagram(code.text, language)
    refuseLarge(read)
    const mirrored = direction === 'rtl'
    const plans = await choosePlans(read, measure, mirrored).catch(tooTangled)
    const { kind, title } = read
    const { position } = code
    const alt = describe(read, lang)
    const diagram: Diagram = { type: 'diagram', kind, title, alt, ...plans, position }
    const { plan } = plans
    const size = textSize(plan, slide.room)
    if (size < smallest) largeDiagram(file, position)
    else if (size < slide.readable) smallDiagramText(file, size, position)
    if (textSize(plan, smallRoom) >= smallest) return diagram
    const picture = await drawPicture(plan, { title, alt, mirrored }, theme)
    return { ...diagram, picture }
  } catch (error) {
    if (!(error instanceof DiagramFlaw)) throw error
    const place: Position = flawPosition(code, error, file)
    unreadableDiagram(file, error.message, language, place)
    return undefined
  }
}

/** Room for a diagram on a small slide of a brand; in points. */
const smallRoom = { width: 420, height: 220 }
/** Shapes with smaller text are a picture instead, in points. */
const smallest = 11

/** The engine has its limits with lines from fields into themselves. */
function tooTangled(): never {
  throw new DiagramFlaw('Unexpected connections that cannot be laid out', 0)
}

function refuseLong(text: string): void {
  if (text.length > most.letters)
    throw new DiagramFlaw(
      `Unexpected ${text.length} characters, expected at most ${most.letters}`,
      0,
    )
  const line = text.split('\n').findIndex((one) => one.length > most.line)
  if (line >= 0)
    throw new DiagramFlaw(`Unexpected line of more than ${most.line} characters`, line)
}

async function readDiagram(
  text: string,
  language: DiagramLanguage,
): Promise<Graph | Sequence> {
  if (language === 'mermaid') return readMermaid(text)
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  // The engine `nop2` lays out nothing.
  return readDot(text, (dot) => graphviz.layout(dot, 'dot_json', 'nop2'))
}

function refuseLarge(read: Graph | Sequence): void {
  const [nodes, edges] =
    read.kind === 'sequence'
      ? [read.participants.length, read.steps.length]
      : [read.nodes.length + read.clusters.length, read.edges.length]
  if (nodes === 0) throw new DiagramFlaw('Unexpected empty diagram', 0)
  if (nodes > most.nodes || edges > most.edges)
    throw new DiagramFlaw(
      `Unexpected ${nodes} nodes and ${edges} connections, expected at most ${most.nodes} and ${most.edges}`,
      0,
    )
}
