/** A slice of text that no column break divides. Points. */
export interface Strip {
  /** Air above; none at the top of a column. */
  before: number
  height: number
  /** Whether it stands in the column of the strip after it. */
  keep?: true
}

/** Height of strips one under the other. */
export function stack(strips: Strip[]): number {
  return strips.reduce(
    (height, strip, index) => height + (index > 0 ? strip.before : 0) + strip.height,
    0,
  )
}

/** The same strips with other air above the first one. */
export function spaced(strips: Strip[], before: number): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip))
}

/** Strips of a text of equal lines: never one line alone in a column. */
export function lineStrips(count: number, line: number): Strip[] {
  if (count <= 3) return [{ before: 0, height: count * line }]
  const inner = Array.from({ length: count - 4 }, () => ({ before: 0, height: line }))
  const pair = { before: 0, height: 2 * line }
  return [pair, ...inner, pair]
}

/**
 * Height of the lowest columns that hold the strips, filled one after the other;
 * at least each column's share of the whole, which is where browsers begin.
 */
export function balance(strips: Strip[], columns: number): number {
  const whole = stack(strips)
  if (columns === 1 || whole === 0) return whole
  let least = whole / columns
  let most = whole
  while (most - least > 0.5) {
    const height = (least + most) / 2
    if (columnsNeeded(strips, height) <= columns) most = height
    else least = height
  }
  return most
}

function columnsNeeded(strips: Strip[], limit: number): number {
  let columns = 1
  let height = 0
  for (const group of groups(strips)) {
    const before = height > 0 ? (group[0]?.before ?? 0) : 0
    const added = stack(group)
    if (height > 0 && height + before + added > limit) {
      columns++
      height = added
    } else height += before + added
    if (added > limit) return Number.POSITIVE_INFINITY
  }
  return columns
}

/** Strips that stand together because of `keep`. */
function groups(strips: Strip[]): Strip[][] {
  const joined: Strip[][] = []
  let open: Strip[] = []
  for (const strip of strips) {
    open.push(strip)
    if (!strip.keep) {
      joined.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...joined, open] : joined
}
