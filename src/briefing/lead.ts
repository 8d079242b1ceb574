import type { Block } from '../model/block.js'
import type { Run, TextRun } from '../model/run.js'
import { bareText, trimRuns } from '../model/runs.js'

/** Blocks divided into a headline and the rest. */
export interface Led {
  lead?: Run[]
  blocks: Block[]
}

/**
 * Takes the bold headline off blocks: `**Talks, on terms.** He has …`,
 * `**Talks**: …`, or a bold paragraph of its own. Bold words that are part of
 * a sentence stay where they are.
 */
export function takeLead(blocks: Block[]): Led {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return { blocks }
  const bold = first.runs.findIndex((run) => !(isBold(run) || run.type === 'citation'))
  const head = bold < 0 ? first.runs : first.runs.slice(0, bold)
  const tail = bold < 0 ? [] : first.runs.slice(bold)
  if (!head.some(isBold) || !endsHeadline(head, tail)) return { blocks }
  const lead = trimRuns(withoutColon(head.map(unbold)))
  const runs = trimRuns(withoutSeparator(tail))
  const rest: Block[] = runs.length > 0 ? [{ ...first, runs }, ...others] : others
  return { lead, blocks: rest }
}

function isBold(run: Run): run is TextRun {
  return run.type === 'text' && run.bold === true
}

/** Whether bold text is complete in itself. */
function endsHeadline(head: Run[], tail: Run[]): boolean {
  const text = bareText(head)
  const next = tail[0]
  if (
    !next ||
    next.type === 'break' ||
    /(?:[.!?:。．！？：؟…]["”’»)]*|\s[–—-])$/u.test(text)
  )
    return true
  if (next.type !== 'text') return false
  if (/^\s*(?:[:：—–]|-\s)/u.test(next.text)) return true
  // `**Talks on terms** He has …`: two words or more, then a new sentence.
  return /\s/.test(text) && /^\s+\p{Lu}/u.test(next.text)
}

/** A run that is not bold: where the place itself is. */
export function unbold(run: Run): Run {
  if (run.type !== 'text') return run
  const { bold: _, ...rest } = run
  return rest
}

/** Runs without the colon or the dash that ends a headline. */
export function withoutColon(runs: Run[]): Run[] {
  const last = runs.findLastIndex((run) => run.type === 'text')
  return runs.map((run, index) =>
    index === last && run.type === 'text'
      ? { ...run, text: run.text.replace(/\s*[:：]\s*$|\s+[–—-]\s*$/u, '') }
      : run,
  )
}

function withoutSeparator(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  if (first?.type === 'break') return rest
  if (first?.type !== 'text') return runs
  return [{ ...first, text: first.text.replace(/^\s*(?:[:：—–]|-\s)\s*/u, '') }, ...rest]
}
