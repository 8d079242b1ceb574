import { type Strip, stack } from './strip.js'

/** Parts that stand in columns whole. */
export interface Division {
  /** How many parts, in their order, each column has. */
  counts: number[]
  /** Height of the highest column, in points. */
  height: number
}

/** Puts parts into columns, one after the other, so that the highest is lowest. */
export function divide(parts: Strip[], columns: number): Division {
  let least = Math.max(0, ...parts.map(({ height }) => height))
  let most = Math.max(stack(parts), least)
  while (most - least > 0.5) {
    const middle = (least + most) / 2
    if (filled(parts, middle).length <= columns) most = middle
    else least = middle
  }
  const counts = filled(parts, most)
  let first = 0
  const heights = counts.map((count) => {
    const column = parts.slice(first, first + count)
    first += count
    return stack(column)
  })
  return { counts, height: Math.max(0, ...heights) }
}

/** Numbers of parts in columns of at most some height. */
function filled(parts: Strip[], limit: number): number[] {
  const counts: number[] = []
  let height = 0
  for (const { before, height: own } of parts) {
    const open = counts.length - 1
    const joined = height + before + own
    if (open >= 0 && joined <= limit) {
      counts[open] = (counts[open] ?? 0) + 1
      height = joined
    } else {
      counts.push(1)
      height = own
    }
  }
  return counts
}
