import type { Table } from '../model/block.js'
import type { Run } from '../model/run.js'
import { bareText, runLength, sliceRuns } from '../model/runs.js'
import { decimalSign, isNumberColumn, unitsEnd } from '../numbers/number-column.js'
import type { Notation } from '../numbers/read-number.js'

/** Numbers of so many units are facts that stand in a list, and are not compared. */
const tooManyUnits = 3

/**
 * What hangs to the right of the units in columns of numbers: decimals, signs of per cent,
 * references. Set flush at their units, the decimal signs of a column stand under each
 * other.
 *
 * @returns for each column a part of each cell; undefined where the column is not one of
 * numbers that stand at the end and can be compared
 */
export function numberTails(
  { alignments, rows }: Table,
  lang: string,
): (Run[][] | undefined)[] {
  return alignments.map((align, column) => {
    const cells = rows.map((row) => row[column] ?? [])
    const texts = cells.map(bareText)
    if (align !== 'end' || !isNumberColumn(texts)) return undefined
    const sign = decimalSign(texts, lang)
    if (countUnits(texts, sign) >= tooManyUnits) return undefined
    return cells.map((runs) => {
      const end = unitsEnd(textOf(runs), sign)
      return sliceRuns(runs, end, Number.POSITIVE_INFINITY)
    })
  })
}

/** How many different words and signs stand behind the numbers. */
function countUnits(texts: string[], sign: Notation): number {
  const units = texts.map((text) =>
    text.slice(unitsEnd(text, sign)).replace(/[\p{Nd}.,٫()*†‡\s]/gu, ''),
  )
  return new Set(units.filter((unit) => unit !== '')).size
}

/** As long as runs are by `runLength`. */
function textOf(runs: Run[]): string {
  return runs
    .map((run) => (run.type === 'text' ? run.text : ' '.repeat(runLength(run))))
    .join('')
}
