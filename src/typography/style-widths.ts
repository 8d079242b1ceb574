import type { StyleTable } from './family-table.js'

/** Widths of one style of a family, in em. */
export interface StyleWidths {
  /** Width of a character; nothing where the font does not have it. */
  advance(code: number): number | undefined
  /** What a pair of characters is wider than the two apart; negative where narrower. */
  kern(first: number, second: number): number
}

/** Makes a table of a font's units fit for looking up. */
export function decodeTable({
  unitsPerEm,
  widths,
  firsts,
  seconds,
  kerns,
}: StyleTable): StyleWidths {
  const advances = decodeWidths(widths, unitsPerEm)
  const firstClass = classNumbers(firsts)
  const secondClass = classNumbers(seconds)
  const columns = seconds.length + 1
  const matrix = decodeKerns(kerns, columns, unitsPerEm)
  return {
    advance: (code) => advances.get(code),
    kern: (first, second) =>
      matrix[(firstClass[first] ?? 0) * columns + (secondClass[second] ?? 0)] ?? 0,
  }
}

function decodeWidths(stretches: string[], unitsPerEm: number): Map<number, number> {
  const advances = new Map<number, number>()
  for (const stretch of stretches) {
    const [start = '', widths = ''] = stretch.split(':')
    const first = Number.parseInt(start, 36)
    widths.split(',').forEach((width, index) => {
      advances.set(first + index, Number(width) / unitsPerEm)
    })
  }
  return advances
}

/** Kerned characters stand below; others are in class 0, which is not kerned. */
const kernedCharacters = 0x2100

function classNumbers(classes: string[]): Uint8Array {
  const numbers = new Uint8Array(kernedCharacters)
  classes.forEach((characters, index) => {
    for (const character of characters) numbers[character.codePointAt(0) ?? 0] = index + 1
  })
  return numbers
}

function decodeKerns(rows: string[], columns: number, unitsPerEm: number): Float64Array {
  const matrix = new Float64Array((rows.length + 1) * columns)
  rows.forEach((row, first) => {
    for (const group of row.split(';')) {
      const [value = '', seconds = ''] = group.split(':')
      for (const second of seconds.split(',')) {
        matrix[(first + 1) * columns + Number(second) + 1] = Number(value) / unitsPerEm
      }
    }
  })
  return matrix
}
