import { formulaOf } from '../../../model/formula.js'
import type { Run } from '../../../model/run.js'

/** A run, and whether no line ends before it. */
interface Piece {
  run: Run
  joined: boolean
}

const opening = /[\p{Ps}\p{Pi}"'¿¡]*$/u
const closing = /^[\p{Pe}\p{Pf}\p{Po}-]*/u

/**
 * Groups of runs that no line divides: browsers would end lines between a formula and the
 * marks beside it.
 */
export function glue(runs: Run[]): Run[][] {
  const groups: Run[][] = []
  for (const { run, joined } of runs.flatMap((_, index) => piecesAt(runs, index))) {
    const last = groups.at(-1)
    if (joined && last) last.push(run)
    else groups.push([run])
  }
  return groups
}

/** A run, with the marks apart that belong to the formula before or after it. */
function piecesAt(runs: Run[], index: number): Piece[] {
  const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]]
  if (!run) return []
  if (isFormula(run)) return [{ run, joined: endsWithMark(before) }]
  if (run.type !== 'text' || run.formula) return [{ run, joined: false }]
  const head = isFormula(before) ? (closing.exec(run.text)?.[0] ?? '') : ''
  const rest = run.text.slice(head.length)
  const tail = isFormula(after) ? (opening.exec(rest)?.[0] ?? '') : ''
  const texts = [head, rest.slice(0, rest.length - tail.length), tail]
  return texts.flatMap((text, part) =>
    text === '' ? [] : [{ run: { ...run, text }, joined: part === 0 }],
  )
}

function isFormula(run: Run | undefined): boolean {
  return run?.type === 'text' && formulaOf(run)?.display === false
}

function endsWithMark(run: Run | undefined): boolean {
  return run?.type === 'text' && !run.formula && opening.exec(run.text)?.[0] !== ''
}
