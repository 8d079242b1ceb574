import type { VFile } from 'vfile'
import { condensed } from '../diagnostics/condensed.js'
import { labelsFor } from '../labels/index.js'
import type { Handout } from '../model/handout.js'
import type { Sheet, Shortened } from '../model/sheet.js'
import type { Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'
import { condense } from './condense/condense.js'
import { isOnePage, type Layout, layOut } from './lay-out.js'
import { type SheetFonts, sheetFonts } from './measured-step.js'
import { numeralsFor } from './numerals.js'
import { withColumns } from './set-tables.js'
import { stepsFor } from './steps.js'

/**
 * Fits a handout on one sheet: the largest step at which everything is at most
 * 255 mm high. What is too much even for the smallest is condensed, and each
 * block that was shortened is named by a message.
 */
export function fitSheet(
  handout: Handout,
  theme: Theme,
  metrics: Metrics,
  file: VFile,
): Sheet {
  const fonts = sheetFonts(theme, metrics)
  const whole = largestLayout(handout, fonts, '')
  if (whole) return sheetOf(handout, whole, [])
  const { condensed: label } = labelsFor(handout.metadata.lang)
  const shortened = condense(handout, (candidate) =>
    isOnePage(smallestLayout(candidate, fonts, label)),
  )
  for (const { name, what, position } of shortened.reports) {
    condensed(file, name, what, position)
  }
  const layout =
    largestLayout(shortened.handout, fonts, label) ??
    smallestLayout(shortened.handout, fonts, label)
  return sheetOf(shortened.handout, layout, shortened.reports)
}

function largestLayout(
  handout: Handout,
  fonts: SheetFonts,
  label: string,
): Layout | undefined {
  if (!isOnePage(smallestLayout(handout, fonts, label))) return undefined
  for (const step of stepsFor(handout.metadata)) {
    const layout = layOut(handout, { ...step, fonts }, label)
    if (isOnePage(layout)) return layout
  }
  return undefined
}

function smallestLayout(handout: Handout, fonts: SheetFonts, label: string): Layout {
  const [step] = stepsFor(handout.metadata).slice(-1)
  if (!step) throw new Error('Cannot fit a sheet without steps')
  return layOut(handout, { ...step, fonts }, label)
}

function sheetOf(handout: Handout, layout: Layout, shortened: Shortened[]): Sheet {
  const { lang } = handout.metadata
  const labels = labelsFor(lang)
  const { fonts, ...step } = layout.step
  return {
    ...handout,
    step,
    gap: layout.gap,
    rows: layout.rows.map((row) => withColumns(row, layout.step)),
    shortened: shortened.map(({ position, frame }) => ({
      ...(position && { position }),
      ...(frame && { frame }),
    })),
    words: { print: labels.print, condensed: labels.condensed, tones: labels.tones },
    numerals: numeralsFor(handout.metadata),
    fill: Math.min(layout.fill, 1),
  }
}
