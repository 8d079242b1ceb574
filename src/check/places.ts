import { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Position } from '../model/position.js'

/**
 * Where words stand in the Markdown, inside a stretch of it; the stretch itself where
 * marks or line ends part them there.
 */
export function placeOf(words: string, inside: Position, source: string): Position {
  const { toOffset, toPoint } = location(new VFile(source))
  const start = toOffset(inside.start) ?? 0
  const found = source.indexOf(words, start)
  const end = found + words.length
  const [first, last] = [toPoint(found), toPoint(end)]
  const isInside = found >= 0 && end <= (toOffset(inside.end) ?? source.length)
  return isInside && first && last ? { start: first, end: last } : inside
}

/** UTF-16 offsets of a stretch of the Markdown. */
export function rangeOf(place: Position, source: string): [number, number] {
  const { toOffset } = location(new VFile(source))
  return [toOffset(place.start) ?? 0, toOffset(place.end) ?? source.length]
}
