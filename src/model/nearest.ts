/** The word that is most like another one, if any is like enough to be meant. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const distances = words.map((candidate) => ({
    candidate,
    distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
  }))
  const best = distances.sort((one, other) => one.distance - other.distance)[0]
  const limit = Math.max(1, Math.floor(word.length / 3))
  return best && best.distance <= limit ? best.candidate : undefined
}

/** Number of letters to add, drop, change or swap with the next one. */
function editDistance(one: string, other: string): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swaps(one, other, row, column) ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = previous
    previous = current
  }
  return previous[other.length] ?? 0
}

function swaps(one: string, other: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one[row - 1] === other[column - 2] &&
    one[row - 2] === other[column - 1]
  )
}
