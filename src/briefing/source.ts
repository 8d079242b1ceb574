import type { Source } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { Run, TextRun } from '../model/run.js'
import { bareText, sliceRuns, trimRuns } from '../model/runs.js'
import { linkWord, titleSpan } from './title-span.js'

/**
 * Reads an entry of a list of sources. The title is what is linked, quoted or
 * in italics at the start, else what stands before publisher and date; where
 * that cannot be told the whole entry is the title. The other parts keep the
 * author's words and order, an address last.
 */
export function readSource(entry: Run[], number: number, position: Position): Source {
  const runs = trimRuns(withoutNumber(entry))
  const url = runs.find((run): run is TextRun => run.type === 'text' && !!run.href)?.href
  const named = runs.filter((run) => !isAddress(run, url))
  const { title, detail } = divide(named.length > 0 ? named : runs)
  const address = named.length > 0 ? runs.filter((run) => isAddress(run, url)) : []
  return {
    number,
    title: title.map(unlink),
    detail: joinParts([detail, address.map(unlink)]),
    ...(url && { url }),
    position,
  }
}

/** Parts with a comma between, unless a stop is there, without those that are empty. */
function joinParts(parts: Run[][]): Run[] {
  const filled = parts.filter((part) => bareText(part) !== '')
  return filled.flatMap((part, index): Run[] => {
    const before = filled[index - 1]
    if (!before) return part
    const text = /[.。!?]$/u.test(bareText(before)) ? ' ' : ', '
    return [{ type: 'text', text }, ...part]
  })
}

/** `[3]` or `3.` before an entry: Deckle numbers the entries itself. */
const number = /^\s*(?:\[\^?\p{Nd}+\]:?|\(\p{Nd}+\)|\p{Nd}{1,3}[.)]\s|[•·▪◦]\s)\s*/u

/** `^ a b` before an entry of Wikipedia: what led back to the text. */
const backLinks = /^\s*[\^↑]\s+(?:a\s+b\s+(?:[c-z]\s+)*)?/u

function withoutNumber(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  if (first?.type !== 'text') return runs
  const text = first.text.replace(number, '').replace(backLinks, '')
  return [{ ...first, text }, ...rest]
}

/** A bare address: its words are the address itself. */
function isAddress(run: Run, url: string | undefined): boolean {
  if (run.type !== 'text' || !run.href || run.href !== url) return false
  const bare = (text: string) => text.replace(/^(?:https?:\/\/|mailto:)|\/$/g, '')
  return bare(run.text) === bare(readable(run.href)) || bare(run.text) === bare(run.href)
}

/** An address as a reader would write it; one that is not UTF-8 stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function divide(runs: Run[]): { title: Run[]; detail: Run[] } {
  const linked = runs.findIndex(
    (run) => run.type === 'text' && run.href && !linkWord.test(run.text),
  )
  if (linked >= 0)
    return around(runs, (run) => run.type === 'text' && run.href === hrefOf(runs[linked]))
  if (isItalic(runs[0])) return around(runs, isItalic)
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\u2060')).join('')
  const quoted = /[“"«„「『][^”"»“」』]{3,}[”"»“」』]/u.exec(text)
  if (quoted) return at(runs, quoted.index, quoted.index + quoted[0].length)
  const [start, end] = titleSpan(text)
  return at(runs, start, end)
}

function hrefOf(run: Run | undefined): string | undefined {
  return run?.type === 'text' ? run.href : undefined
}

function isItalic(run: Run | undefined): boolean {
  return run?.type === 'text' && run.italic === true
}

/** Divides runs into those that a test picks and the others. */
function around(
  runs: Run[],
  picks: (run: Run) => boolean,
): { title: Run[]; detail: Run[] } {
  const start = runs.findIndex(picks)
  const length = runs.slice(start).findIndex((run) => !picks(run))
  const end = length < 0 ? runs.length : start + length
  return join(runs.slice(0, start), runs.slice(start, end), runs.slice(end))
}

function at(runs: Run[], start: number, end: number): { title: Run[]; detail: Run[] } {
  return join(
    sliceRuns(runs, 0, start),
    sliceRuns(runs, start, end),
    sliceRuns(runs, end, Infinity),
  )
}

function join(
  before: Run[],
  title: Run[],
  after: Run[],
): { title: Run[]; detail: Run[] } {
  const detail = joinParts([before, after].map(stripped))
  return { title: stripped(title), detail }
}

/** Without the separators at the ends; a full stop stays with a title's text. */
function stripped(runs: Run[]): Run[] {
  const trimmed = trimRuns(runs)
  const bare = trimmed.map((run, index) => {
    if (run.type !== 'text') return run
    let { text } = run
    if (index === 0) text = text.replace(/^[\s,;:.。·|—–،、，-]+/u, '')
    if (index === trimmed.length - 1) text = text.replace(/[\s,;:·|—–،、，-]+$/u, '')
    return { ...run, text }
  })
  return trimRuns(bare)
}

function unlink(run: Run): Run {
  if (run.type !== 'text') return run
  const { href: _, ...rest } = run
  return rest
}
