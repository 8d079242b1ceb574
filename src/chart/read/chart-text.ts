import { nearest } from '../../model/nearest.js'

/** What a line before the data can say about a chart. */
export const optionNames = [
  'type',
  'title',
  'unit',
  'source',
  'alt',
  'mark',
  'data',
] as const

export type OptionName = (typeof optionNames)[number]

export interface Option {
  value: string
  /** Line of the text and column in it, both from 0. */
  line: number
  column: number
}

export interface ChartText {
  options: Partial<Record<OptionName, Option>>
  /** Lines `name: value` whose name is none of an option. */
  unknown: { name: string; line: number; meant: string | undefined }[]
  /** The lines of data, and the first one's number from 0. */
  rows: string[]
  firstRow: number
}

/**
 * Divides the text of a chart into options, one a line, and data. Options end at an
 * empty line, or at the first line that is none.
 */
export function readOptions(text: string): ChartText {
  const lines = text.split('\n')
  const options: Partial<Record<OptionName, Option>> = {}
  const unknown: ChartText['unknown'] = []
  let line = 0
  for (; line < lines.length; line++) {
    const written = lines[line] ?? ''
    if (written.trim() === '') {
      if (line > 0) break
      continue
    }
    const [, key = '', value = ''] =
      /^\s*(\p{L}[\p{L} -]*?)\s*[:：]\s*(.*)$/u.exec(written) ?? []
    const name = optionNames.find((one) => one === key.toLowerCase())
    if (name) {
      const column = written.indexOf(value, written.search(/[:：]/) + 1)
      options[name] = { value: unquoted(value), line, column }
    } else if (key && !/[,;\t|]/.test(written)) {
      unknown.push({ name: key, line, meant: nearest(key, optionNames) })
    } else break
  }
  while (line < lines.length && lines[line]?.trim() === '') line++
  return { options, unknown, rows: lines.slice(line), firstRow: line }
}

function unquoted(value = ''): string {
  const text = value.trim()
  return /^".*"$|^'.*'$/.test(text) ? text.slice(1, -1) : text
}
