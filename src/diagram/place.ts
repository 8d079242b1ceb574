import type { VFile } from 'vfile'
import type { Code } from '../model/block.js'
import type { Position } from '../model/position.js'
import type { DiagramFlaw } from './graph.js'

/** Where a flaw of a description stands in the Markdown, under the line of its fence. */
export function flawPosition(
  code: Code,
  { line: index, column, length }: DiagramFlaw,
  file: VFile,
): Position {
  const line = code.position.start.line + 1 + index
  const source = String(file).split(/\r\n?|\n/)[line - 1] ?? ''
  const own = code.text.split('\n')[index] ?? ''
  // Quotations and lists indent the text.
  const start = { line, column: Math.max(source.indexOf(own), 0) + column + 1 }
  return { start, end: { line, column: start.column + length } }
}
