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

/** Number of letters to add, drop or change (Levenshtein). */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
