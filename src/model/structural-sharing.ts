/**
 * A list with each of its items replaced: the same list where each stays the same object,
 * so that what was worked out of it is known to hold still.
 */
export function mapItems<Item>(
  items: Item[],
  replace: (item: Item, index: number) => Item,
): Item[] {
  const replaced = items.map(replace)
  return replaced.every((item, index) => item === items[index]) ? items : replaced
}

/** An object with some of its members replaced: the same one where each stays the same. */
export function withMembers<Whole extends object>(
  whole: Whole,
  members: Partial<Whole>,
): Whole {
  const names = Object.keys(members) as (keyof Whole)[]
  return names.every((name) => members[name] === whole[name])
    ? whole
    : { ...whole, ...members }
}
