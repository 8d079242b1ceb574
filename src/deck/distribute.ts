/**
 * Divides things in order over as few groups as their heights allow, each
 * about equally full. Something higher than the room gets a group of its own.
 *
 * @returns the indexes of each group
 */
export function distribute(heights: number[], room: number): number[][] {
  const groups = fill(heights, room)
  let low = 0
  let high = room
  let best = groups
  while (groups.length > 1 && high - low > 4) {
    const middle = (low + high) / 2
    const tried = fill(heights, middle)
    if (tried.length > groups.length) low = middle
    else {
      high = middle
      best = tried
    }
  }
  return best
}

/**
 * Lets few things stand further apart: each gets an equal share of the room
 * that is left, up to a height.
 */
export function stretch(heights: number[], room: number, largest: number): number[] {
  const used = heights.reduce((sum, height) => sum + height, 0)
  const spare = Math.max(0, room - used) / Math.max(1, heights.length)
  return heights.map((height) => Math.max(height, Math.min(largest, height + spare)))
}

function fill(heights: number[], room: number): number[][] {
  const groups: number[][] = []
  let used = Number.POSITIVE_INFINITY
  heights.forEach((height, index) => {
    if (used + height > room) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push(index)
    used += height
  })
  return groups
}
