import type { VFile } from 'vfile'
import {
  largeDiagram,
  smallDiagramText,
  unreadableDiagram,
} from '../diagnostics/diagram.js'
import type { Block, Code } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import type { Diagram } from '../model/diagram.js'
import { mapBriefing } from '../model/map-briefing.js'
import type { Position } from '../model/position.js'
import type { Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'
import { choosePlans, slide, textSize } from './choose-plan.js'
import { describe } from './describe.js'
import { DiagramFlaw, type Graph, type Sequence } from './graph.js'
import { type DiagramMeasure, diagramMeasure } from './measure.js'
import { flawPosition } from './place.js'
import { readDot } from './read/dot.js'
import { readMermaid } from './read/mermaid.js'
import { drawPicture } from './svg/draw-picture.js'

const languages: Record<string, 'mermaid' | 'dot'> = {
  mermaid: 'mermaid',
  mmd: 'mermaid',
  dot: 'dot',
  graphviz: 'dot',
  gv: 'dot',
}

/** Larger diagrams cannot be read on a page, and take long to lay out. */
const most = { nodes: 150, edges: 300, letters: 50_000, line: 2_000 }

/**
 * Code blocks of the languages `mermaid` and `dot` become diagrams with all their places.
 * What cannot be read stays the code that it is, with a message. The engines are loaded
 * only where a briefing has such a block.
 */
export async function drawDiagrams(
  briefing: Briefing,
  theme: Theme,
  brandFamilies: string[],
  metrics: Metrics,
  file: VFile,
): Promise<Briefing> {
  const codes = codesOf(briefing)
  if (codes.length === 0) return briefing
  const { fonts, complexFont } = theme
  const families = [...new Set([fonts.body.twin, ...brandFamilies])]
  const isArabic = briefing.metadata.direction === 'rtl'
  const measure = diagramMeasure(metrics, families, complexFont.twin, isArabic)
  const drawn = new Map<Code, Diagram>()
  for (const code of codes) {
    const diagram = await draw(code, briefing, measure, theme, file)
    if (diagram) drawn.set(code, diagram)
  }
  return mapCode(briefing, (code) => drawn.get(code) ?? code)
}

function codesOf(briefing: Briefing): Code[] {
  const codes: Code[] = []
  mapCode(briefing, (code) => {
    if (languages[code.language.toLowerCase()]) codes.push(code)
    return code
  })
  return codes
}

function mapCode(briefing: Briefing, change: (code: Code) => Block): Briefing {
  return mapBriefing(briefing, (block) => (block.type === 'code' ? change(block) : block))
}

async function draw(
  code: Code,
  { metadata: { lang, direction } }: Briefing,
  measure: DiagramMeasure,
  theme: Theme,
  file: VFile,
): Promise<Diagram | undefined> {
  const language = languages[code.language.toLowerCase()] ?? 'mermaid'
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
  language: 'mermaid' | 'dot',
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
