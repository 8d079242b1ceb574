import type { Run } from '../../model/run.js'
import type { SheetStep } from '../../model/sheet.js'
import {
  countLines,
  lineWidth,
  type MeasuredRun,
  metrics,
} from '../../typography/index.js'

/** How a stretch of text is set; points. */
export interface TextStyle {
  family: string
  bold: boolean
  size: number
  line: number
}

export type TextRole =
  | 'body'
  | 'small'
  | 'statement'
  | 'title'
  | 'subtitle'
  | 'regionName'

/** The style of a role at a step; `regionName` has its leading in `regionNameLine`. */
export function styleOf(role: TextRole, step: SheetStep): TextStyle {
  const isHeading = role === 'statement' || role === 'title' || role === 'regionName'
  const isLatin = step.script === 'latin'
  return {
    family: fontFamily(step, isHeading),
    // Scripts without a serif partner set titles bold; so measured, a statement is safe.
    bold: isHeading && !isLatin,
    size: step[role],
    line: step[`${role}Line`],
  }
}

/** Number of lines of runs in a width of points. */
export function linesOf(runs: Run[], style: TextStyle, width: number): number {
  const key = `${style.family} ${style.bold} ${style.size} ${width}`
  const known = counts.get(runs) ?? new Map<string, number>()
  counts.set(runs, known)
  const count =
    known.get(key) ??
    countLines(typeset(runs, style), Math.max(width * leeway(style), 1), metrics)
  known.set(key, count)
  return count
}

/** Width of runs on one line, in points. */
export function widthOf(runs: Run[], style: TextStyle): number {
  return lineWidth(typeset(runs, style), metrics)
}

/**
 * Browsers round and break a little differently, so lines are taken 2 % narrower
 * than they are. Arabic letters are measured apart: joined as they are printed,
 * running text is 6 to 9 % narrower.
 */
function leeway({ family }: TextStyle): number {
  return family === 'Vazirmatn' ? 1.02 : 0.98
}

/** Line counts of runs that were measured before: fitting asks again and again. */
const counts = new WeakMap<Run[], Map<string, number>>()

function fontFamily(step: SheetStep, isHeading: boolean): string {
  if (step.script === 'arabic') return 'Vazirmatn'
  return isHeading && step.script === 'latin' ? 'Gelasio' : 'Carlito'
}

/** Sizes of code and of raised numbers, as parts of the text around them. */
const codeSize = 0.92
const raisedSize = 0.68

function typeset(runs: Run[], style: TextStyle): MeasuredRun[] {
  return runs.map((run) => measuredRun(run, style))
}

function measuredRun(run: Run, { family, bold, size }: TextStyle): MeasuredRun {
  const face = { family, bold, italic: false }
  switch (run.type) {
    case 'text':
      return run.code
        ? { text: run.text, face: { ...face, family: 'Cousine' }, size: size * codeSize }
        : {
            text: run.text,
            face: {
              ...face,
              bold: bold || run.bold === true,
              italic: run.italic === true,
            },
            size,
          }
    case 'citation':
      return { text: run.numbers.join(','), face, size: size * raisedSize }
    case 'note':
      return { text: run.mark, face, size: size * raisedSize }
    case 'break':
      return { text: '\n', face, size }
  }
}
