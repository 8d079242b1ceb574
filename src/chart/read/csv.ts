/** A cell of a table of data, as it is written. */
export interface Cell {
  text: string
  /** Line of the data and column in it, both from 0. */
  line: number
  column: number
}

const separators = ['\t', ';', '|', ','] as const

/**
 * Rows of comma-separated values after RFC 4180; semicolons, tabs and vertical bars
 * separate, too. Empty lines are left out, and air around cells.
 */
export function readCsv(lines: string[]): Cell[][] {
  const separator = separatorOf(lines.filter((line) => line.trim() !== ''))
  return lines.flatMap((text, line) =>
    text.trim() === '' ? [] : [cellsOf(text, line, separator)],
  )
}

/** What divides most lines into as many cells as the first one. */
function separatorOf(lines: string[]): string {
  const fitness = separators.map((separator) => {
    const counts = lines.map((line) => cellsOf(line, 0, separator).length)
    const [first = 1] = counts
    return first < 2 ? 0 : counts.filter((count) => count === first).length
  })
  return separators[fitness.indexOf(Math.max(...fitness))] ?? ','
}

function cellsOf(text: string, line: number, separator: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  while (start <= text.length) {
    const end = cellEnd(text, start, separator)
    const raw = text.slice(start, end)
    const column = start + raw.length - raw.trimStart().length
    cells.push({ text: unquoted(raw.trim()), line, column })
    start = end + 1
  }
  // A bar at both ends draws the edges of a table.
  return separator === '|'
    ? cells.slice(edge(cells[0]), edge(cells.at(-1)) ? -1 : undefined)
    : cells
}

/** Where a cell ends: at the next separator outside quotation marks. */
function cellEnd(text: string, start: number, separator: string): number {
  let isQuoted = false
  for (let index = start; index < text.length; index++) {
    const sign = text[index]
    if (sign === '"' && (isQuoted || text.slice(start, index).trim() === '')) {
      isQuoted = !isQuoted
    } else if (sign === separator && !isQuoted) return index
  }
  return text.length
}

function unquoted(text: string): string {
  return /^".*"$/s.test(text) && text.length > 1
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text
}

function edge(cell: Cell | undefined): number {
  return cell?.text === '' ? 1 : 0
}
