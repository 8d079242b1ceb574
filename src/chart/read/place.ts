import type { VFile } from 'vfile'
import type { Code } from '../../model/block.js'
import type { Position } from '../../model/position.js'
import type { Option } from './chart-text.js'
import type { Cell } from './csv.js'

/** Where a line of a block's text stands in the Markdown; lines count from 0. */
export function linePosition(code: Code, line: number, file: VFile): Position {
  const text = code.text.split('\n')[line] ?? ''
  return stretch(code, line, text.length - text.trimStart().length, text.trim(), file)
}

/** Where the value of an option stands. */
export function optionPosition(code: Code, option: Option, file: VFile): Position {
  const text = (code.text.split('\n')[option.line] ?? '').slice(option.column).trim()
  return stretch(code, option.line, option.column, text, file)
}

/** Where a cell of the data stands that begins with line `firstRow` of the text. */
export function cellPosition(
  code: Code,
  firstRow: number,
  cell: Cell,
  file: VFile,
): Position {
  return stretch(code, firstRow + cell.line, cell.column, cell.text, file)
}

/** What stands behind the word `chart` in the line of the fence. */
export function formBeside(
  code: Code,
  file: VFile,
): { value: string; place: Position } | undefined {
  const { line } = code.position.start
  const source = sourceLine(line, file)
  const [, before = '', value] =
    /^(.*?[`~]{3,}\s*chart\s+)(\S.*?)\s*$/i.exec(source) ?? []
  if (value === undefined) return undefined
  const column = before.length + 1
  const end = { line, column: column + value.length }
  return { value, place: { start: { line, column }, end } }
}

function stretch(
  code: Code,
  index: number,
  column: number,
  text: string,
  file: VFile,
): Position {
  // The text begins under the fence; quotations and lists indent it.
  const line = code.position.start.line + 1 + index
  const own = code.text.split('\n')[index] ?? ''
  const indent = Math.max(sourceLine(line, file).indexOf(own), 0)
  const start = { line, column: indent + column + 1 }
  return { start, end: { line, column: start.column + Math.max(text.length, 1) } }
}

function sourceLine(line: number, file: VFile): string {
  return String(file).split(/\r\n?|\n/)[line - 1] ?? ''
}
