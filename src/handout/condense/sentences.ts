import type { Block, Paragraph } from '../../model/block.js'
import type { Run } from '../../model/run.js'
import { bareText, runLength, trimRuns } from '../../model/runs.js'
import { splitSentences } from '../../typography/index.js'
import { getOrInsert } from '../get-or-insert.js'

/** Number of sentences in the paragraphs among blocks. */
export function countSentences(blocks: Block[], lang: string): number {
  return blocks.reduce(
    (sum, block) => (block.type === 'paragraph' ? sum + cut(block, lang).length : sum),
    0,
  )
}

/**
 * The first sentences of a text. It ends before the first block that is no
 * paragraph; where the text begins with one, that block stays.
 */
export function firstSentences(blocks: Block[], count: number, lang: string): Block[] {
  const kept: Block[] = []
  let left = count
  for (const block of blocks) {
    if (left <= 0) break
    if (block.type !== 'paragraph') return kept.length > 0 ? kept : [block]
    kept.push(shortenedTo(block, left, lang))
    left -= cut(block, lang).length
  }
  return kept
}

/** Whether a text is more than its first `count` sentences. */
export function isLonger(blocks: Block[], count: number, lang: string): boolean {
  const kept = firstSentences(blocks, count, lang)
  return (
    kept.length < blocks.length ||
    count < countSentences(kept, lang) ||
    differs(kept, blocks)
  )
}

const cuts = new WeakMap<Run[], Run[][]>()

function cut({ runs }: Paragraph, lang: string): Run[][] {
  return getOrInsert(cuts, runs, () => withWord(splitSentences(runs, lang)))
}

/** Shorter openings, such as "In part.", say nothing without what follows; in letters. */
const leastOpening = 10

/** A word or two at the beginning, joined to the next sentence. */
function withWord(sentences: Run[][]): Run[][] {
  const [first, second, ...others] = sentences
  const isWord = first && bareText(first).trim().length < leastOpening
  return isWord && second ? [[...first, ...second], ...others] : sentences
}

/** The same objects whenever they are asked for, so that their lines are counted once. */
const openings = new WeakMap<Paragraph, Map<number, Paragraph>>()

function shortenedTo(paragraph: Paragraph, count: number, lang: string): Paragraph {
  const sentences = cut(paragraph, lang)
  if (sentences.length <= count) return paragraph
  const known = getOrInsert(openings, paragraph, () => new Map())
  return getOrInsert(known, count, () => ({
    ...paragraph,
    runs: trimRuns(sentences.slice(0, count).flat()),
  }))
}

function differs(kept: Block[], blocks: Block[]): boolean {
  return kept.some((block, index) => {
    const whole = blocks[index]
    return (
      block.type === 'paragraph' &&
      whole?.type === 'paragraph' &&
      textLength(block.runs) < textLength(whole.runs)
    )
  })
}

function textLength(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + runLength(run), 0)
}
