import type { Briefing } from '../model/briefing.js'

/** How a briefing reads as a part of another one. */
export interface Rewriting {
  /** Path of its file, which goes to each of its positions. */
  path: string
  /** New numbers of its sources, by the old ones. */
  numbers: ReadonlyMap<number, number>
  /** New marks of its footnotes, by the old ones. */
  marks: ReadonlyMap<string, string>
}

/** A briefing with its citations, marks and positions as its place in another wants them. */
export function rewrite(briefing: Briefing, rewriting: Rewriting): Briefing {
  return rewriteData(briefing, rewriting) as Briefing
}

/** All that a briefing consists of is plain data, but for the bytes of pictures. */
function rewriteData(data: unknown, rewriting: Rewriting): unknown {
  if (Array.isArray(data)) return data.map((one) => rewriteData(one, rewriting))
  if (!isPlain(data)) return data
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    rewriteData(value, rewriting),
  ])
  return inFile(rewriteRun(Object.fromEntries(entries), rewriting), rewriting)
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !ArrayBuffer.isView(data)
}

/** What has a position has it in its file. */
function inFile(
  data: Record<string, unknown>,
  { path }: Rewriting,
): Record<string, unknown> {
  const { position } = data
  return isPlain(position) ? { ...data, position: { ...position, file: path } } : data
}

function rewriteRun(
  data: Record<string, unknown>,
  { numbers, marks }: Rewriting,
): Record<string, unknown> {
  if (data['type'] === 'citation') return rewriteCitation(data, numbers)
  const { mark } = data
  const isNote = data['type'] === 'note' || data['type'] === 'footnote'
  return isNote && typeof mark === 'string'
    ? { ...data, mark: marks.get(mark) ?? mark }
    : data
}

/** Sources that have become one are cited once. */
function rewriteCitation(
  data: Record<string, unknown>,
  known: ReadonlyMap<number, number>,
): Record<string, unknown> {
  const { numbers = [], labels } = data as { numbers?: number[]; labels?: string[] }
  const renumbered = numbers.map((number) => known.get(number) ?? number)
  const isFirst = renumbered.map((number, index) => renumbered.indexOf(number) === index)
  return {
    ...data,
    numbers: renumbered.filter((_, index) => isFirst[index]),
    ...(labels && { labels: labels.filter((_, index) => isFirst[index]) }),
  }
}
