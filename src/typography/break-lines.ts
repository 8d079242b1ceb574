import { lineOpportunities, type Opportunity } from './line-opportunities.js'
import type { Face, Metrics, TextWidths } from './metrics.js'

/** Text in one face and size (points). A line feed inside is a forced break. */
export interface MeasuredRun {
  text: string
  face: Face
  size: number
  /** Points, where it is no text but one thing that no line divides. */
  width?: number
}

/** Part of the concatenated text of the runs: UTF-16 offsets, width in points. */
export interface Line {
  start: number
  end: number
  width: number
}

/** What breaking a text into lines of any width asks for; points. */
export interface PreparedText {
  text: string
  opportunities: Opportunity[]
  widthOf: WidthOf
}

/** Measures runs once, so that they can be broken at many widths. */
export function prepareText(runs: MeasuredRun[], metrics: Metrics): PreparedText {
  const text = runs.map(lettersOf).join('')
  const widthOf = widthsOf(text, runs, metrics)
  return { text, opportunities: lineOpportunities(text), widthOf }
}

/**
 * Breaks runs into lines of at most `width` points, greedily, at the places where
 * programs do; a word that is longer than a line breaks after a slash or the
 * like, else anywhere. Space at the end of a line hangs. Empty text makes one
 * line.
 */
export function breakLines(runs: MeasuredRun[], width: number, metrics: Metrics): Line[] {
  const prepared = prepareText(runs, metrics)
  const ends = lineEnds(prepared, width)
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0
    return { start, end, width: prepared.widthOf(start, end) }
  })
}

/** Offsets at which lines of at most `width` points end. */
export function lineEnds(prepared: PreparedText, width: number): number[] {
  const { text, opportunities, widthOf } = prepared
  const ends: number[] = []
  let start = 0
  let fitted = 0
  let soft: number[] = []
  const close = (end: number) => {
    ends.push(end)
    start = end
    fitted = end
  }
  for (const { position, type } of opportunities) {
    if (type === 'soft') {
      soft.push(position)
      continue
    }
    if (widthOf(start, position) > width) {
      if (fitted > start) close(fitted)
      // A line has a character even where it is narrower than nothing.
      while (start < position && widthOf(start, position) > width) {
        const most = longestPrefix(text, start, position, width, widthOf)
        close(soft.findLast((end) => end > start && end <= most) ?? most)
      }
    }
    fitted = position
    soft = []
    if (type === 'required') close(position)
  }
  if (start < text.length || ends.length === 0) close(text.length)
  return ends
}

/** Width of runs on a single line, in points. */
export function lineWidth(runs: MeasuredRun[], metrics: Metrics): number {
  let sum = 0
  for (const { text, face, size, width } of runs) {
    sum += width ?? (metrics.measure(text, face).sums[text.length] ?? 0) * size
  }
  return sum
}

/** What stands for a run where lines are broken: a letter and joiners for one thing. */
function lettersOf({ text, width }: MeasuredRun): string {
  return width === undefined || text === ''
    ? text
    : `x${'\u2060'.repeat(text.length - 1)}`
}

/** Width in points of the text between two offsets as a line of its own. */
type WidthOf = (start: number, end: number) => number

function widthsOf(text: string, runs: MeasuredRun[], metrics: Metrics): WidthOf {
  const { sums, kerns, scale } = joinedWidths(text, runs, metrics)
  const hyphen = hyphenWidth * Math.max(0, ...runs.map(({ size }) => size))
  return (start, end) => {
    let last = end
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--
    if (last === start) return 0
    // Nothing stands before the first character that it could be kerned with.
    const width = (sums[last] ?? 0) - (sums[start] ?? 0) - (kerns[start] ?? 0)
    const drawn = text.charCodeAt(last - 1) === softHyphen ? hyphen : 0
    return width * scale + drawn
  }
}

const softHyphen = 0xad

/** A soft hyphen is drawn at the end of a line; in em, as in the widest font. */
const hyphenWidth = 0.6

/** Widths of all runs as of one text, in points once they are multiplied by `scale`. */
function joinedWidths(
  { length }: string,
  runs: MeasuredRun[],
  metrics: Metrics,
): TextWidths & { scale: number } {
  const [only, second] = runs
  if (only && !second && only.width === undefined)
    return { ...metrics.measure(only.text, only.face), scale: only.size }
  const sums = new Float64Array(length + 1)
  const kerns = new Float64Array(length)
  let offset = 0
  let before = 0
  for (const { text, face, size, width } of runs) {
    if (width !== undefined) {
      sums.fill(before + width, offset + 1, offset + text.length + 1)
      offset += text.length
      before += width
      continue
    }
    const widths = metrics.measure(text, face)
    for (let index = 0; index < text.length; index++) {
      kerns[offset + index] = (widths.kerns[index] ?? 0) * size
      sums[offset + index + 1] = before + (widths.sums[index + 1] ?? 0) * size
    }
    offset += text.length
    before = sums[offset] ?? 0
  }
  return { sums, kerns, scale: 1 }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a
}

/** Offset after the longest part from `start` that fits; at least one character. */
function longestPrefix(
  text: string,
  start: number,
  end: number,
  width: number,
  widthOf: WidthOf,
): number {
  const first = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  let last = first
  while (last < end && widthOf(start, last + 1) <= width) last++
  const splitsPair = /[\udc00-\udfff]/.test(text.charAt(last)) && last > first
  return splitsPair ? last - 1 : last
}
