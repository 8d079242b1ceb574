import LineBreaker from 'linebreak'
import type { Face, Metrics } from './metrics.js'

/** Text in one face and size (points). A line feed inside is a forced break. */
export interface MeasuredRun {
  text: string
  face: Face
  size: number
}

/** Part of the concatenated text of the runs: UTF-16 offsets, width in points. */
export interface Line {
  start: number
  end: number
  width: number
}

/**
 * Breaks runs into lines of at most `width` points, greedily, at the
 * opportunities of UAX #14; a word that is longer than a line breaks anywhere.
 * Space at the end of a line hangs. Empty text makes one line.
 */
export function breakLines(runs: MeasuredRun[], width: number, metrics: Metrics): Line[] {
  const text = runs.map((run) => run.text).join('')
  const sums = advanceSums(runs, metrics)
  const lines: Line[] = []
  let start = 0
  let fitted = 0
  const close = (end: number) => {
    lines.push({ start, end, width: visibleWidth(text, sums, start, end) })
    start = end
    fitted = end
  }
  for (const { position, required } of opportunities(text)) {
    if (visibleWidth(text, sums, start, position) > width) {
      if (fitted > start) close(fitted)
      while (visibleWidth(text, sums, start, position) > width) {
        close(longestPrefix(text, sums, start, position, width))
      }
    }
    fitted = position
    if (required) close(position)
  }
  if (start < text.length || lines.length === 0) close(text.length)
  return lines
}

/** Number of lines that `breakLines` makes. */
export function countLines(runs: MeasuredRun[], width: number, metrics: Metrics): number {
  return breakLines(runs, width, metrics).length
}

/** Width of runs on a single line, in points. */
export function lineWidth(runs: MeasuredRun[], metrics: Metrics): number {
  return advanceSums(runs, metrics).at(-1) ?? 0
}

/** Widths of all prefixes of the text, by UTF-16 offset. */
function advanceSums(runs: MeasuredRun[], metrics: Metrics): Float64Array {
  const length = runs.reduce((total, run) => total + run.text.length, 0)
  const sums = new Float64Array(length + 1)
  let offset = 0
  let sum = 0
  for (const { text, face, size } of runs) {
    const advance = metrics.advanceOf(face)
    for (const character of text) {
      if (character !== '\n') sum += advance(character.codePointAt(0) ?? 0) * size
      for (let unit = 0; unit < character.length; unit++) {
        offset++
        sums[offset] = sum
      }
    }
  }
  return sums
}

function* opportunities(
  text: string,
): Generator<{ position: number; required: boolean }> {
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield { position: next.position, required: text[next.position - 1] === '\n' }
  }
}

function visibleWidth(
  text: string,
  sums: Float64Array,
  start: number,
  end: number,
): number {
  let last = end
  while (last > start && /[ \t\n]/.test(text.charAt(last - 1))) last--
  return (sums[last] ?? 0) - (sums[start] ?? 0)
}

/** Offset after the longest part from `start` that fits; at least one character. */
function longestPrefix(
  text: string,
  sums: Float64Array,
  start: number,
  end: number,
  width: number,
): number {
  const first = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  let last = first
  while (last < end && (sums[last + 1] ?? 0) - (sums[start] ?? 0) <= width) last++
  const splitsPair = /[\udc00-\udfff]/.test(text.charAt(last)) && last > first
  return splitsPair ? last - 1 : last
}
