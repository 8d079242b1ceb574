import type { Block, Paragraph } from '../model/block.js'
import type { KeyPoint, Section, Source } from '../model/briefing.js'
import type { Region, RegionRow } from '../model/handout.js'
import type { Run } from '../model/run.js'
import { bareText } from '../model/runs.js'
import { getOrInsert } from './get-or-insert.js'
import { mapRegion } from './map-sections.js'

/**
 * Rows with each point's lead in bold at the head of its text, and with a stop between
 * the title of a source and what stands beside it.
 */
export function runIn(rows: RegionRow[]): RegionRow[] {
  const runInRegion = (region: Region) =>
    getOrInsert(known, region, () => mapRegion(region, runInSection))
  return rows.map((row) => ({ ...row, regions: row.regions.map(runInRegion) }))
}

/** A sheet is laid out again and again, and measures are kept with its regions. */
const known = new WeakMap<Region, Region>()

function runInSection(section: Section): Section {
  const { content } = section
  if (content.shape === 'points') {
    return {
      ...section,
      content: { ...content, points: content.points.map(runInLead) },
    }
  }
  if (content.shape === 'sources') {
    const sources = content.sources.map(closeTitle)
    return { ...section, content: { ...content, sources } }
  }
  return section
}

function runInLead(point: KeyPoint): KeyPoint {
  const { lead, blocks, position } = point
  if (!lead) return point
  const [first, ...rest] = blocks
  const follows = first?.type === 'paragraph' ? first.runs : []
  const below: Block[] = first?.type === 'paragraph' ? rest : blocks
  const bold = lead.map(
    (run): Run => (run.type === 'text' ? { ...run, bold: true } : run),
  )
  const runs: Run[] =
    follows.length === 0
      ? bold
      : [
          ...bold,
          ...stopAfter(lead, { bold: true }),
          { type: 'text', text: ' ' },
          ...follows,
        ]
  const head: Paragraph = { type: 'paragraph', runs, position }
  return { blocks: [head, ...below], position }
}

function closeTitle(source: Source): Source {
  if (source.detail.length === 0) return source
  return { ...source, title: [...source.title, ...stopAfter(source.title, {})] }
}

/** A stop, unless the text ends with a mark of its own. East Asian text has a wide one. */
function stopAfter(runs: Run[], marks: { bold?: true }): Run[] {
  const text = bareText(runs)
  if (/[\p{Sentence_Terminal}:…]["'”’»)]?$/u.test(text)) return []
  const isWide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u.test(
      text,
    )
  return [{ type: 'text', text: isWide ? '。' : '.', ...marks }]
}
