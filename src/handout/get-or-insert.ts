/** What is kept under a key; made and kept where there is nothing yet. */
export function getOrInsert<Key, Value>(
  kept: {
    get(key: Key): Value | undefined
    set(key: Key, value: Value): unknown
  },
  key: Key,
  make: () => Value,
): Value {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  return made
}
