/** What the columns of a table need, in points, without the air between them. */
export interface ColumnNeeds {
  /** Width of each column's longest word. */
  words: number[]
  /** Width of each column's longest cell on one line. */
  texts: number[]
}

/** Air between columns, in points. */
const usualGap = 18
/** Of many columns, air takes no more than this share. */
const largestGap = 0.2

/** Air between so many columns of a table, in points. */
export function columnGap(count: number, width: number): number {
  return Math.min(usualGap, (width / Math.max(1, count)) * largestGap)
}

/**
 * Widths of columns that fill a table: each has room for its longest word, and a share
 * of the rest by how much longer its longest cell is. Where even the words do not fit
 * side by side, those of the widest columns break.
 *
 * @param gap air after every column but the last
 */
export function columnWidths(
  { words, texts }: ColumnNeeds,
  width: number,
  gap: number,
): number[] {
  const free = width - gap * (words.length - 1)
  const own = sum(words) < free ? withShares(words, texts, free) : levelled(words, free)
  return own.map((one, column) => one + (column < words.length - 1 ? gap : 0))
}

function withShares(words: number[], texts: number[], free: number): number[] {
  const wishes = texts.map(
    (text, column) => Math.max(text - (words[column] ?? 0), 1) ** 0.75,
  )
  const wished = sum(wishes)
  const rest = free - sum(words)
  return words.map((word, column) => word + (rest * (wishes[column] ?? 0)) / wished)
}

/**
 * Gives columns of numbers beside each other the same width, so that they stand in a
 * rhythm; where a text is wider, as much air as each other.
 *
 * @param columns widths with the air after them, which stays
 * @param texts width of each column's longest cell on one line
 * @param numbers whether a column has numbers
 */
export function evenNumbers(
  columns: number[],
  texts: number[],
  numbers: boolean[],
  gap: number,
): number[] {
  const even = [...columns]
  for (const run of runsOf(numbers)) {
    const last = run.at(-1) === columns.length - 1
    const own = sum(run.map((column) => columns[column] ?? 0)) - gap * run.length
    const free = last ? own + gap : own
    const needs = run.map((column) => texts[column] ?? 0)
    const share = free / run.length
    const air = (free - sum(needs)) / run.length
    if (air < 0) continue
    run.forEach((column, index) => {
      const width = Math.max(...needs) <= share ? share : (needs[index] ?? 0) + air
      even[column] = width + (column < columns.length - 1 ? gap : 0)
    })
  }
  return even
}

/** Columns of numbers that follow each other, two at least. */
function runsOf(numbers: boolean[]): number[][] {
  const runs: number[][] = []
  numbers.forEach((is, column) => {
    if (!is) return
    if (numbers[column - 1]) runs.at(-1)?.push(column)
    else runs.push([column])
  })
  return runs.filter((run) => run.length > 1)
}

/** Narrow columns keep their width; the others get equal shares of what is left. */
function levelled(words: number[], free: number): number[] {
  let left = free
  let level = 0
  const ascending = [...words].sort((one, other) => one - other)
  for (const [index, word] of ascending.entries()) {
    level = left / (words.length - index)
    if (word > level) break
    left -= word
  }
  return words.map((word) => Math.min(word, level))
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
