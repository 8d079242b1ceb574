import type { Picture } from './block.js'
import type { Run } from './run.js'

/** What stands under a picture, in lines: its caption, then whose it is. */
export function captionLines({ caption, credit = '' }: Picture): string[] {
  return [caption, credit].filter((line) => line !== '')
}

/** The same as one text with a break. */
export function captionRuns(picture: Picture): Run[] {
  return captionLines(picture).flatMap((text, index): Run[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', text },
  ])
}
