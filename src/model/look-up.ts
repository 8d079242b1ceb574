/**
 * What a table has under a key that an author wrote; nothing of what all objects have,
 * such as `constructor`.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
