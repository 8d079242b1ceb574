import { formulaOf } from '../../model/formula.js'
import type { Run, TextRun } from '../../model/run.js'
import { citationLabel } from '../../model/runs.js'
import {
  countLines,
  type Face,
  lineWidth,
  type MeasuredRun,
  slants,
} from '../../typography/index.js'
import type { MeasuredStep, SheetFonts } from '../measured-step.js'
import { formulaLines } from './formula-lines.js'

/** How a stretch of text is set; points. */
export interface TextStyle {
  fonts: SheetFonts
  font: 'heading' | 'body'
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
export function styleOf(role: TextRole, step: MeasuredStep): TextStyle {
  const isHeading = role === 'statement' || role === 'title' || role === 'regionName'
  const isLatin = step.script === 'latin'
  return {
    fonts: step.fonts,
    // Scripts without a serif partner set titles in the font of text.
    font: isHeading && isLatin ? 'heading' : 'body',
    // They set titles bold, too; so measured, a statement is safe.
    bold: isHeading && !isLatin,
    size: step[role],
    line: step[`${role}Line`],
  }
}

/** Number of lines of runs in a width of points; high formulas take more than one. */
export function linesOf(runs: Run[], style: TextStyle, width: number): number {
  const key = `${style.font} ${style.bold} ${style.size} ${width}`
  const known = knownOf(counts, style.fonts, runs)
  const count =
    known.get(key) ??
    countLines(typeset(runs, style), Math.max(width * leeway, 1), style.fonts.metrics) +
      formulaLines(runs, style, width)
  known.set(key, count)
  return count
}

/** Width of runs on one line, in points. */
export function widthOf(runs: Run[], style: TextStyle): number {
  const key = `${style.font} ${style.bold} ${style.size}`
  const known = knownOf(widths, style.fonts, runs)
  const width = known.get(key) ?? lineWidth(typeset(runs, style), style.fonts.metrics)
  known.set(key, width)
  return width
}

/** Lines are taken to be a little shorter: Chromium rounds widths to 1/64 pixel. */
const leeway = 0.995

type Known = WeakMap<SheetFonts, WeakMap<Run[], Map<string, number>>>

/** Of runs that were measured before: fitting asks again and again. */
const counts: Known = new WeakMap()
const widths: Known = new WeakMap()

function knownOf(all: Known, fonts: SheetFonts, runs: Run[]): Map<string, number> {
  const inFonts = all.get(fonts) ?? new WeakMap<Run[], Map<string, number>>()
  all.set(fonts, inFonts)
  const known = inFonts.get(runs) ?? new Map<string, number>()
  inFonts.set(runs, known)
  return known
}

/** Sizes of code and of raised numbers, as parts of the text around them. */
const codeSize = 0.92
const raisedSize = 0.68

function typeset(runs: Run[], style: TextStyle): MeasuredRun[] {
  return runs.map((run) => measuredRun(run, style))
}

function measuredFormula(run: TextRun, face: Face, size: number): MeasuredRun {
  const { display, extent } = run.formula ?? { display: false, extent: { width: 0 } }
  // One with lines of its own is made as narrow as its column.
  return { text: run.text, face, size, width: display ? 0 : extent.width * size }
}

/** Emphasis is bold in scripts without italics. */
function isUpright({ text, italic }: TextRun): boolean {
  return italic === true && !slants(text)
}

function measuredRun(run: Run, { fonts, font, bold, size }: TextStyle): MeasuredRun {
  const { families } = fonts
  const { arabic } = families
  const face = { family: families[font], arabic, bold, italic: false }
  switch (run.type) {
    case 'text':
      if (formulaOf(run)) return measuredFormula(run, face, size)
      return run.code
        ? {
            text: run.text,
            face: { ...face, family: families.code },
            size: size * codeSize,
          }
        : {
            text: run.text,
            face: {
              ...face,
              bold: bold || run.bold === true || isUpright(run),
              italic: run.italic === true,
            },
            size,
          }
    case 'citation': {
      const label = citationLabel(run)
      if (label) return { text: label, face, size }
      return { text: run.numbers.join(','), face, size: size * raisedSize }
    }
    case 'note':
      return { text: run.mark, face, size: size * raisedSize }
    case 'break':
      return { text: '\n', face, size }
  }
}
