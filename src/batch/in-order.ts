/**
 * Puts in order what comes in any: tells what has index 0 first, then 1, and so on, each
 * as soon as all before it are there. What comes early is held until then.
 */
export function inOrder<Item>(tell: (item: Item) => void) {
  const early = new Map<number, Item>()
  let next = 0
  return (item: Item, index: number): void => {
    early.set(index, item)
    for (let first = early.get(next); first !== undefined; first = early.get(next)) {
      early.delete(next)
      next += 1
      tell(first)
    }
  }
}
