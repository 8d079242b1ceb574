/** Kerning of pairs, with characters that are kerned alike in one class. */
export interface Classes {
  /** Characters of each class, by their place in the pair; those in none are not kerned. */
  firsts: string[]
  seconds: string[]
  /** For each class of firsts `value:second,second;…`, with seconds as indexes. */
  rows: string[]
}

/** Merges characters whose pairs have the same kerning into classes. */
export function classesOf(
  codes: number[],
  kern: (first: number, second: number) => number,
): Classes {
  const matrix = codes.map((first) => codes.map((second) => kern(first, second)))
  const firsts = merged(codes, (index) => matrix[index] ?? [])
  const seconds = merged(codes, (index) => matrix.map((row) => row[index] ?? 0))
  return {
    firsts: firsts.map(({ characters }) => characters),
    seconds: seconds.map(({ characters }) => characters),
    rows: firsts.map(({ index }) => {
      const row = seconds.map((second) => matrix[index]?.[second.index] ?? 0)
      return rowSource(row)
    }),
  }
}

/** Indexes of one code of each class, with the characters of the class. */
function merged(
  codes: number[],
  line: (index: number) => number[],
): { index: number; characters: string }[] {
  const classes = new Map<string, { index: number; characters: string }>()
  codes.forEach((code, index) => {
    const values = line(index)
    if (values.every((value) => value === 0)) return
    const key = values.join()
    const known = classes.get(key) ?? { index, characters: '' }
    known.characters += String.fromCodePoint(code)
    classes.set(key, known)
  })
  return [...classes.values()]
}

function rowSource(row: number[]): string {
  const byValue = new Map<number, number[]>()
  row.forEach((value, index) => {
    if (value !== 0) byValue.set(value, [...(byValue.get(value) ?? []), index])
  })
  return [...byValue].map(([value, seconds]) => `${value}:${seconds.join(',')}`).join(';')
}
