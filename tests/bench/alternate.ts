/** Something that is measured; gives milliseconds. */
export type Measured = () => Promise<number>

export interface Times {
  median: number
  least: number
}

/**
 * Measures things in turn (A B C A B C …), so that what else the computer does slows all
 * of them alike. The first round is not counted: it fills the caches of the system.
 */
export async function alternate<Name extends string>(
  measured: Record<Name, Measured>,
  rounds: number,
): Promise<Record<Name, Times>> {
  const entries = Object.entries<Measured>(measured)
  const times = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, measure] of entries) {
      const time = await measure()
      if (round > 0 || rounds === 0) times.get(name)?.push(time)
    }
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, timesOf(all)]),
  ) as Record<Name, Times>
}

export function timesOf(all: number[]): Times {
  const sorted = all.toSorted((one, other) => one - other)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    least: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
  }
}
