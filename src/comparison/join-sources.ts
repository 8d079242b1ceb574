import type { Briefing, Source } from '../model/briefing.js'
import { bareText } from '../model/runs.js'
import type { Compared } from './compared.js'
import { wordsKey } from './words-key.js'

export interface JoinedSources {
  /** Those of the compared briefings that the list has not yet, numbered on. */
  further: Source[]
  /** For each compared briefing its new numbers by the old ones. */
  numbers: Map<number, number>[]
  /** Sources that are listed elsewhere, in other words. */
  reworded: { source: Source; path: string; as: Source }[]
}

/**
 * One numbered list of all sources: those of the comparison first, then those of each
 * briefing. Sources with one address are one, and so are those without any that have the
 * same words.
 */
export function joinSources(own: Source[], compared: Compared[]): JoinedSources {
  const known = new Map(own.map((source) => [keyOf(source), source]))
  let last = Math.max(0, ...own.map(({ number }) => number))
  const joined: JoinedSources = { further: [], numbers: [], reworded: [] }
  for (const { briefing, path } of compared) {
    const numbers = new Map<number, number>()
    for (const source of briefing.sources) {
      const same = known.get(keyOf(source))
      if (same && textOf(same) !== textOf(source))
        joined.reworded.push({ source, path, as: same })
      const listed = same ?? inFile({ ...source, number: ++last }, path)
      if (!same) {
        known.set(keyOf(source), listed)
        joined.further.push(listed)
      }
      numbers.set(source.number, listed.number)
    }
    joined.numbers.push(numbers)
  }
  return joined
}

function inFile(source: Source, path: string): Source {
  return { ...source, position: { ...source.position, file: path } }
}

function keyOf(source: Source): string {
  const { url } = source
  return url ? url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') : textOf(source)
}

function textOf({ title, detail }: Pick<Source, 'title' | 'detail'>): string {
  return wordsKey(`${bareText(title)} ${bareText(detail)}`)
}

/** All marks of footnotes that a briefing has. */
export function marksOf(briefing: Briefing): string[] {
  const marks = new Set<string>()
  const collect = (data: unknown): void => {
    if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return
    const { type, mark } = data as { type?: unknown; mark?: unknown }
    if ((type === 'note' || type === 'footnote') && typeof mark === 'string')
      marks.add(mark)
    for (const value of Object.values(data)) collect(value)
  }
  collect(briefing)
  return [...marks]
}
