import type { FormulaGrid, FormulaNode } from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import { setting, structure } from './math-properties.js'
import { mathRun } from './math-run.js'
import type { MathWriter } from './math-writer.js'

/** Lines whose signs stand under each other, at what is `&` in Office Math, too. */
export function equations({ rows }: FormulaGrid, writer: MathWriter): Element {
  const line = (cells: FormulaNode[]) =>
    cells.flatMap((cell, column) => [
      ...(column > 0 ? [mathRun('&', [], writer.style)] : []),
      ...writer.content(cell),
    ])
  return element(
    'm:eqArr',
    {},
    structure('m:eqArrPr', [], writer.style),
    rows.map((cells) => element('m:e', {}, line(cells))),
  )
}

/** A matrix, or cases. */
export function matrix({ rows, alignments }: FormulaGrid, writer: MathWriter): Element {
  const columns = alignments.map((alignment) =>
    element(
      'm:mc',
      {},
      element('m:mcPr', {}, setting('m:count', 1), setting('m:mcJc', alignment)),
    ),
  )
  return element(
    'm:m',
    {},
    structure(
      'm:mPr',
      [setting('m:plcHide', true), element('m:mcs', {}, columns)],
      writer.style,
    ),
    rows.map((cells) =>
      element(
        'm:mr',
        {},
        cells.map((cell) => writer.argument('m:e', cell)),
      ),
    ),
  )
}
