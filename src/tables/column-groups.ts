/**
 * Divides the columns of a table that is too wide into groups that are not, as many
 * columns in each as can be; the first one, which names the rows, is in all of them.
 *
 * @param needs width of each column with the air beside it
 * @returns the indexes of each group's columns
 */
export function columnGroups(needs: number[], room: number): number[][] {
  const all = needs.map((_, column) => column)
  const [first = 0, ...others] = needs
  if (others.length < 2 || sum(needs) <= room) return [all]
  const groups = fill(others, room - first)
  const equal = chunks(others, Math.ceil(others.length / groups.length))
  const isEven = equal.every(
    (group) => sum(group.map(({ need }) => need)) <= room - first,
  )
  return (isEven ? equal : groups).map((group) => [
    0,
    ...group.map(({ index }) => index + 1),
  ])
}

interface Need {
  need: number
  index: number
}

/** At least one column in each group, however wide. */
function fill(needs: number[], room: number): Need[][] {
  const groups: Need[][] = []
  let used = Number.POSITIVE_INFINITY
  needs.forEach((need, index) => {
    if (used + need > room) {
      groups.push([])
      used = 0
    }
    groups.at(-1)?.push({ need, index })
    used += need
  })
  return groups
}

function chunks(needs: number[], size: number): Need[][] {
  const all = needs.map((need, index) => ({ need, index }))
  return Array.from({ length: Math.ceil(all.length / size) }, (_, group) =>
    all.slice(group * size, (group + 1) * size),
  )
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
