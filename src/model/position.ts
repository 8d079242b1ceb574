/** A place in the Markdown, as unist has it: lines and columns count from 1. */
export interface Place {
  line: number
  column: number
  offset?: number | undefined
}

/** From the first character of something to the place after its last one. */
export interface Position {
  start: Place
  end: Place
  /** Path of the file that it is in, where that is another than the briefing's own. */
  file?: string
}

/** Whether a stretch of the text lies inside another. */
export function isInside(inner: Position, outer: Position): boolean {
  return (
    inner.file === outer.file &&
    !isBefore(inner.start, outer.start) &&
    !isBefore(outer.end, inner.end)
  )
}

function isBefore(one: Position['start'], other: Position['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}
