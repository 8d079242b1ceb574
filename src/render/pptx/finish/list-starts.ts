import type { SceneParagraph } from '../../../model/scene.js'

/**
 * For each paragraph the number that its list began with. PowerPoint counts on over
 * neighbours of one level that name the same start (hazard F4), so that a number
 * added by hand later moves those after it.
 */
export function listStarts(paragraphs: SceneParagraph[]): (number | undefined)[] {
  /** The list that is open on each level. */
  const lists: (List | undefined)[] = []
  return paragraphs.map(({ level, marker }) => {
    const list = lists[level]
    lists.length = level + 1
    if (marker?.type !== 'number') {
      lists[level] = undefined
      return undefined
    }
    const { value } = marker
    const start = list?.next === value ? list.start : value
    lists[level] = { start, next: value + 1 }
    return start
  })
}

interface List {
  start: number
  next: number
}
