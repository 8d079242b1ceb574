import { formulaOf } from '../../model/formula.js'
import type { Run, TextRun } from '../../model/run.js'
import { citationLabel } from '../../model/runs.js'
import {
  type Face,
  type LineCounter,
  lineCounter,
  lineWidth,
  type MeasuredRun,
  prepareText,
  slants,
} from '../../typography/index.js'
import { getOrInsert } from '../get-or-insert.js'
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
  const counter = knownOf(runs, style).counter
  const lines = counter(Math.max(width * leeway, 1) / style.size)
  return lines + formulaLines(runs, style, width)
}

/** Width of runs on one line, in points. */
export function widthOf(runs: Run[], style: TextStyle): number {
  return knownOf(runs, style).width * style.size
}

/** Lines are taken to be a little shorter: Chromium rounds widths to 1/64 pixel. */
const leeway = 0.995

/** Runs measured in a face, in em: all that is in them grows with the size of the text. */
interface InFace {
  font: TextStyle['font']
  bold: boolean
  width: number
  counter: LineCounter
}

/** Of runs that were measured before: fitting asks again and again. */
const known = new WeakMap<SheetFonts, WeakMap<Run[], InFace[]>>()

function knownOf(runs: Run[], style: TextStyle): InFace {
  const { fonts, font, bold } = style
  const inFonts = getOrInsert(known, fonts, () => new WeakMap())
  const faces = getOrInsert(inFonts, runs, () => [])
  const found = faces.find((face) => face.font === font && face.bold === bold)
  if (found) return found
  const measured = runs.map((run) => measuredRun(run, style))
  const added = {
    font,
    bold,
    width: lineWidth(measured, fonts.metrics),
    counter: lineCounter(prepareText(measured, fonts.metrics)),
  }
  faces.push(added)
  return added
}

/** Sizes of code and of raised numbers, as parts of the text around them. */
const codeSize = 0.92
const raisedSize = 0.68

function measuredFormula(run: TextRun, face: Face): MeasuredRun {
  const { display, extent } = run.formula ?? { display: false, extent: { width: 0 } }
  // One with lines of its own is made as narrow as its column.
  return { text: run.text, face, size: 1, width: display ? 0 : extent.width }
}

/** Emphasis is bold in scripts without italics. */
function isUpright({ text, italic }: TextRun): boolean {
  return italic === true && !slants(text)
}

/** At a size of one, for measures in em. */
function measuredRun(run: Run, { fonts, font, bold }: TextStyle): MeasuredRun {
  const { families } = fonts
  const { arabic } = families
  const face = { family: families[font], arabic, bold, italic: false }
  switch (run.type) {
    case 'text':
      if (formulaOf(run)) return measuredFormula(run, face)
      return run.code
        ? {
            text: run.text,
            face: { ...face, family: families.code },
            size: codeSize,
          }
        : {
            text: run.text,
            face: {
              ...face,
              bold: bold || run.bold === true || isUpright(run),
              italic: run.italic === true,
            },
            size: 1,
          }
    case 'citation': {
      const label = citationLabel(run)
      if (label) return { text: label, face, size: 1 }
      return { text: run.numbers.join(','), face, size: raisedSize }
    }
    case 'note':
      return { text: run.mark, face, size: raisedSize }
    case 'break':
      return { text: '\n', face, size: 1 }
  }
}
