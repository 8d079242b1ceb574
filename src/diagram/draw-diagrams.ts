import type { VFile } from 'vfile'
import type { Block, Code } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import type { Diagram } from '../model/diagram.js'
import { lookUp } from '../model/look-up.js'
import { mapBriefing } from '../model/map-briefing.js'
import type { Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'
import type { DiagramLanguage } from './draw-diagram.js'
import { diagramMeasure } from './measure.js'

const languages: Record<string, DiagramLanguage> = {
  mermaid: 'mermaid',
  mmd: 'mermaid',
  dot: 'dot',
  graphviz: 'dot',
  gv: 'dot',
}

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
  const { drawDiagram } = await import('./draw-diagram.js')
  const { fonts, complexFont } = theme
  const families = [...new Set([fonts.body.twin, ...brandFamilies])]
  const isArabic = briefing.metadata.direction === 'rtl'
  const measure = diagramMeasure(metrics, families, complexFont.twin, isArabic)
  const drawn = new Map<Code, Diagram>()
  for (const { code, language } of codes) {
    const { metadata } = briefing
    const diagram = await drawDiagram(code, language, metadata, measure, theme, file)
    if (diagram) drawn.set(code, diagram)
  }
  return mapCode(briefing, (code) => drawn.get(code) ?? code)
}

function codesOf(briefing: Briefing) {
  const codes: { code: Code; language: DiagramLanguage }[] = []
  mapCode(briefing, (code) => {
    const language = lookUp(languages, code.language.toLowerCase())
    if (language) codes.push({ code, language })
    return code
  })
  return codes
}

function mapCode(briefing: Briefing, change: (code: Code) => Block): Briefing {
  return mapBriefing(briefing, (block) => (block.type === 'code' ? change(block) : block))
}
