import type { Block } from '../../model/block.js'
import { runsOfBlock } from '../../model/block-runs.js'
import type { Briefing, Content, Section } from '../../model/briefing.js'
import { mapBlocks } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'
import type { Run, TextRun } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { type Abbreviations, readAbbreviations } from './read-glossary.js'

/** What a reader has met so far. */
interface Reading {
  /** Abbreviations that no text has spelled out yet. */
  open: Abbreviations
  /** The text up to here, in small letters. */
  read: string
  lang: string
}

/**
 * Abbreviations of a glossary are spelled out where running text uses them first:
 * "NATO (North Atlantic Treaty Organization)". Titles, leads, questions and tables stay
 * as they are; so does a text that spells an abbreviation out by itself.
 */
export function spellOut(briefing: Briefing): Briefing {
  const open = readAbbreviations(briefing.sections)
  if (open.size === 0) return briefing
  const reading: Reading = { open, read: '', lang: briefing.metadata.lang }
  return {
    ...briefing,
    sections: briefing.sections.map((section) => inSection(section, reading)),
  }
}

function inSection(section: Section, reading: Reading): Section {
  if (section.kind === 'glossary') return section
  read([section.title, ...headlines(section.content)], reading)
  const content =
    section.content.shape === 'sources'
      ? section.content
      : mapContent(section.content, (blocks) =>
          mapBlocks(blocks, (block) => inBlock(block, reading)),
        )
  const children = section.children.map((child) => inSection(child, reading))
  return { ...section, content, children }
}

/** Texts that stay as they are, but may say what an abbreviation is short for. */
function headlines(content: Content): Run[][] {
  if (content.shape === 'points') return content.points.map(({ lead = [] }) => lead)
  if (content.shape === 'questions')
    return content.questions.map(({ question }) => question)
  return []
}

function inBlock(block: Block, reading: Reading): Block {
  if (block.type !== 'paragraph') {
    if (block.type === 'heading' || block.type === 'table')
      read(runsOfBlock(block), reading)
    return block
  }
  read([block.runs], reading)
  return { ...block, runs: block.runs.flatMap((run) => inRun(run, reading)) }
}

/** Notes what is read; what a text spells out is no longer open. */
function read(texts: Run[][], reading: Reading): void {
  reading.read += texts.map((runs) => `${bareText(runs)} `.toLowerCase()).join('')
  for (const [short, long] of reading.open)
    if (reading.read.includes(long.toLowerCase())) reading.open.delete(short)
}

function inRun(run: Run, reading: Reading): Run[] {
  if (run.type !== 'text' || run.code) return [run]
  for (const [short, long] of reading.open) {
    const end = endOfUse(run.text, short)
    if (end === undefined) continue
    reading.open.delete(short)
    const [before, after] = [run.text.slice(0, end), run.text.slice(end)]
    return [
      ...inRun({ ...run, text: before }, reading),
      spelledOut(run, long, reading.lang),
      ...(after === '' ? [] : inRun({ ...run, text: after }, reading)),
    ]
  }
  return [run]
}

/** Letters of scripts that part words by spaces, and hang nothing on foreign ones. */
const letter = '\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{N}'

/** Where a word ends that stands by itself: not in an address, a compound or a genitive. */
function endOfUse(text: string, word: string): number | undefined {
  const escaped = word.replace(/[.+]/g, '\\$&')
  const before = `(?<![${letter}/.@#_(（-])`
  const after = `(?![${letter}/@_’'-]|\\.[${letter}])`
  const found = new RegExp(`${before}${escaped}${after}`, 'u').exec(text)
  return found ? found.index + word.length : undefined
}

function spelledOut(run: TextRun, long: string, lang: string): TextRun {
  const { href: _, ...marks } = run
  return { ...marks, text: /^(?:ja|zh)\b/.test(lang) ? `（${long}）` : ` (${long})` }
}
