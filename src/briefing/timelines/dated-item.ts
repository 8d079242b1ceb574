import type { Block, ListItem, TimelineEntry } from '../../model/block.js'
import type { Run, TextRun } from '../../model/run.js'
import { sliceRuns, trimRuns } from '../../model/runs.js'
import type { DatePattern } from './date-pattern.js'

/**
 * An item that begins with a date which is set apart from what follows: in bold, or by a
 * colon, a dash or a full stop, or on a line of its own. Undefined for any other item.
 */
export function datedItem(
  item: ListItem,
  pattern: DatePattern,
): TimelineEntry | undefined {
  if (item.checked !== undefined) return undefined
  const [first, ...others] = withoutNumber(item.blocks)
  if (first?.type !== 'paragraph') return undefined
  const length = dateLength(first.runs, pattern, others.length > 0)
  if (!length) return undefined
  const rest = trimRuns(sliceRuns(first.runs, length.whole, Number.POSITIVE_INFINITY))
  const blocks: Block[] = rest.length > 0 ? [{ ...first, runs: rest }, ...others] : others
  if (blocks.length === 0) return undefined
  const date = trimRuns(sliceRuns(first.runs, 0, length.date)).map(plain)
  return { date, blocks, position: item.position }
}

/** Markdown takes `12. May 2025` and `2021. Text` in an item for a list that begins so. */
function withoutNumber(blocks: Block[]): Block[] {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || !list.ordered || list.items.length !== 1) return blocks
  const [first, ...inside] = list.items[0]?.blocks ?? []
  if (first?.type !== 'paragraph') return blocks
  const number: TextRun = { type: 'text', text: `${list.start}. ` }
  return [{ ...first, runs: [number, ...first.runs] }, ...inside, ...others]
}

/** How long the date is, and how long with what sets it apart. */
function dateLength(
  runs: Run[],
  { separated, whole }: DatePattern,
  hasMore: boolean,
): { date: number; whole: number } | undefined {
  const text = textOf(runs)
  const found = separated.exec(text)
  if (found) return { date: endOf(found), whole: found[0].length }
  for (const length of [boldLength(runs), lineLength(runs, hasMore)]) {
    const alone = length > 0 ? whole.exec(text.slice(0, length)) : null
    if (alone) return { date: endOf(alone), whole: length + signLength(text, length) }
  }
  return undefined
}

function endOf(found: RegExpExecArray): number {
  const before = found[0].length - found[0].trimStart().length
  return before + (found.groups?.['date']?.length ?? 0)
}

/** Letters that are no text keep their places. */
function textOf(runs: Run[]): string {
  return runs
    .map((run) =>
      run.type === 'text' ? run.text : run.type === 'break' ? '\n' : '\u2060',
    )
    .join('')
}

function boldLength(runs: Run[]): number {
  const end = runs.findIndex((run) => run.type !== 'text' || !run.bold)
  return textOf(runs.slice(0, end < 0 ? runs.length : end)).length
}

/** Up to a line break, or all where other blocks follow. */
function lineLength(runs: Run[], hasMore: boolean): number {
  const end = textOf(runs).indexOf('\n')
  return end >= 0 ? end : hasMore ? textOf(runs).length : 0
}

/** A sign after a bold date, which sets it apart once more. */
function signLength(text: string, start: number): number {
  return /^\s*[:：.,،、—–-]?\s*/u.exec(text.slice(start))?.[0].length ?? 0
}

/** Dates have a style of their own. */
function plain(run: Run): Run {
  if (run.type !== 'text') return run
  const { bold: _, italic: __, ...rest } = run
  return rest
}
