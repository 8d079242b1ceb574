/** A list in parts of so many items each. */
export function chunked<T>(list: T[], counts: number[]): T[][] {
  let first = 0
  return counts.map((count) => {
    const part = list.slice(first, first + count)
    first += count
    return part
  })
}
