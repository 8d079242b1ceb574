import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { inform, warn } from './report.js'

/** TeX that is no formula: it is shown as it is written. */
export function unreadableFormula(
  file: VFile,
  flaw: string,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'unreadable-formula',
    reason: `Cannot read a formula: ${flaw}`,
    place,
    note: 'Its TeX is shown as it is written. An amount of money is written as `\\$5`.',
  })
}

/** A formula that no line has room for: it is shown as text, which can be broken. */
export function wideFormula(
  file: VFile,
  flaw: string,
  place: Position | undefined,
): void {
  inform(file, {
    rule: 'wide-formula',
    reason: `Cannot set a formula: ${flaw}`,
    place,
    note: 'It is shown as text. Divide it with `\\begin{aligned} … \\\\ … \\end{aligned}`.',
  })
}

/** A formula without content. */
export function emptyFormula(file: VFile, place: Position | undefined): void {
  warn(file, {
    rule: 'empty-formula',
    reason: 'Unexpected empty formula, expected TeX between `$$` and `$$`',
    place,
    note: 'Nothing is shown in its place.',
  })
}
