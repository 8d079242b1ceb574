import type { Trace } from '../conservation/trace.js'
import type { Scene } from '../model/scene.js'

/** First and last line of the Markdown that a slide shows. */
export interface Lines {
  from: number
  to: number
}

/**
 * The lines of each slide: those of the pieces on it. A cover, which has none with a
 * place, has all before the next slide; a slide of another file has those of the one before.
 */
export function linesOfSlides(scenes: Scene[], traces: Trace[]): Lines[] {
  const own = scenes.map((_, index) => linesOfPieces(index + 1, traces))
  let last: Lines = { from: 1, to: 1 }
  return scenes.map(({ position: { start, end, file } }, index) => {
    const next = own[index + 1]
    const before = { from: start.line, to: Math.max(end.line, (next?.from ?? 1) - 1) }
    last = own[index] ?? (file ? last : before)
    return last
  })
}

function linesOfPieces(slide: number, traces: Trace[]): Lines | undefined {
  const places = traces.flatMap(({ position, slides }) =>
    position && !position.file && slides.includes(slide) ? [position] : [],
  )
  if (places.length === 0) return undefined
  return {
    from: Math.min(...places.map(({ start }) => start.line)),
    to: Math.max(...places.map(({ end }) => end.line)),
  }
}

/** The number of the slide that shows a line: of several, that with the fewest others. */
export function slideAt(line: number, lines: Lines[]): number | undefined {
  const [nearest] = lines
    .map(({ from, to }, index) => ({ number: index + 1, from, to }))
    .filter(({ from }) => from <= line)
    .sort(
      (one, other) =>
        awayFrom(one, line) - awayFrom(other, line) || size(one) - size(other),
    )
  return nearest?.number
}

function awayFrom({ to }: Lines, line: number): number {
  return Math.max(0, line - to)
}

function size({ from, to }: Lines): number {
  return to - from
}
