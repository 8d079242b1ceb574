import type { Briefing } from '../../src/model/briefing.js'
import type { Run } from '../../src/model/run.js'

/**
 * The words that a deck has to show: title, subtitle and all texts of the
 * sections, each run of words as it is read across its marks.
 */
export function shownWords({ metadata, sections, notes }: Briefing): string[] {
  const texts = [metadata.title, metadata.subtitle ?? '']
  collect([sections, notes], texts)
  return texts.flatMap(wordsOfText)
}

export function wordsOfText(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function collect(value: unknown, texts: string[]): void {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return
  if (isRuns(value)) {
    texts.push(value.map((run) => (run.type === 'text' ? run.text : ' ')).join(''))
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, texts)
    else if (['text', 'alt', 'caption'].includes(key)) texts.push(inner)
  }
}

function isRuns(value: object): value is Run[] {
  const types = ['text', 'citation', 'note', 'break']
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => types.includes(one?.type))
  )
}
