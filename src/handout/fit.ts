import type { VFile } from 'vfile'
import { condensed } from '../diagnostics/condensed.js'
import { labelsFor } from '../labels/index.js'
import type { Handout } from '../model/handout.js'
import { anyPaper, type Paper } from '../model/paper.js'
import type { Sheet, Shortened } from '../model/sheet.js'
import type { Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'
import { condense } from './condense/condense.js'
import { condensedNote, longestNote } from './condense/note.js'
import { isOnePage, type Layout, layOut } from './lay-out.js'
import { codeSide } from './measure/foot.js'
import { type MeasuredStep, sheetFonts } from './measured-step.js'
import { numeralsFor } from './numerals.js'
import { areaOf } from './page.js'
import { withColumns } from './set-columns.js'
import { arrangementsFor } from './steps.js'

/**
 * Fits a handout on one sheet: the largest step at which everything is in the area
 * of the paper. What is too much even for the smallest is condensed, and each block
 * that was shortened is named by a message.
 */
export function fitSheet(
  handout: Handout,
  theme: Theme,
  metrics: Metrics,
  file: VFile,
  paper: Paper = anyPaper,
): Sheet {
  const fonts = sheetFonts(theme, metrics, handout.metadata.lang)
  const arrangements = measuredSteps(handout, { fonts, area: areaOf(paper) })
  const whole = largestLayout(handout, arrangements, '')
  if (whole) return sheetOf(handout, whole)
  const longest = longestNote(handout)
  const shortened = condense(handout, (candidate) =>
    isOnePage(smallestLayout(candidate, arrangements, longest)),
  )
  for (const { name, what, position } of shortened.reports) {
    condensed(file, name, what, position)
  }
  const note = condensedNote(handout, shortened.reports)
  const layout =
    largestLayout(shortened.handout, arrangements, note) ??
    smallestLayout(shortened.handout, arrangements, note)
  return sheetOf(shortened.handout, layout, note, shortened.reports)
}

/** The steps of each arrangement; measures are kept for as long as they are. */
function measuredSteps(
  { metadata }: Handout,
  setting: Pick<MeasuredStep, 'fonts' | 'area'>,
): MeasuredStep[][] {
  return arrangementsFor(metadata, setting.area).map((steps) =>
    steps.map((step) => ({ ...step, ...setting })),
  )
}

function largestLayout(
  handout: Handout,
  arrangements: MeasuredStep[][],
  note: string,
): Layout | undefined {
  const tried = (step: MeasuredStep) => layOut(handout, step, note)
  if (!isOnePage(smallestLayout(handout, arrangements, note))) return undefined
  for (const steps of arrangements) {
    const layout = largestOf(steps, tried)
    if (layout) return layout
  }
  return undefined
}

/**
 * The largest of an arrangement's steps that fits: smaller text is never higher, so that
 * halving finds it.
 */
function largestOf(
  steps: MeasuredStep[],
  tried: (step: MeasuredStep) => Layout,
): Layout | undefined {
  let found: Layout | undefined
  let [first, end] = [0, steps.length]
  // The smallest says at once whether any of them fits.
  let middle = end - 1
  while (first < end) {
    const step = steps[middle]
    if (!step) break
    const layout = tried(step)
    if (isOnePage(layout)) {
      found = layout
      end = middle
    } else first = middle + 1
    middle = Math.floor((first + end) / 2)
  }
  return found
}

function smallestLayout(
  handout: Handout,
  arrangements: MeasuredStep[][],
  note: string,
): Layout {
  const step = arrangements.at(-1)?.at(-1)
  if (!step) throw new Error('Cannot fit a sheet without steps')
  return layOut(handout, step, note)
}

/** @param note what the sheet says of what was shortened; empty where nothing was */
function sheetOf(
  handout: Handout,
  layout: Layout,
  note = '',
  shortened: Shortened[] = [],
): Sheet {
  const { lang } = handout.metadata
  const labels = labelsFor(lang)
  const { fonts, area, ...step } = layout.step
  return {
    ...handout,
    area,
    step,
    gap: layout.gap,
    codeSide: codeSide(handout),
    rows: layout.rows.map((row) => withColumns(row, layout.step)),
    shortened: shortened.map(({ position, frame }) => ({
      ...(position && { position }),
      ...(frame && { frame }),
    })),
    words: {
      print: labels.print,
      condensed: note,
      qrCode: labels.qrCode,
      tones: labels.tones,
    },
    numerals: numeralsFor(handout.metadata),
    fill: Math.min(layout.fill, 1),
  }
}
