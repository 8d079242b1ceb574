/** The first value that stands a second time; undefined values are passed over. */
export function firstRepeated<T>(values: readonly (T | undefined)[]): T | undefined {
  const seen = new Set<T>()
  for (const value of values) {
    if (value === undefined) continue
    if (seen.has(value)) return value
    seen.add(value)
  }
  return undefined
}
