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
}
