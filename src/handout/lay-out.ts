import type { Handout } from '../model/handout.js'
import type { SheetRow } from '../model/sheet.js'
import { arrangeRow, type MeasuredRow } from './arrange.js'
import { lowest } from './lowest.js'
import { footHeight } from './measure/foot.js'
import { headHeight, withTitleSize } from './measure/head.js'
import { withStatementSize } from './measure/statement.js'
import type { MeasuredStep } from './measured-step.js'
import { gapRange } from './page.js'
import { arrangeRail, mainColumns, railGap } from './rail.js'
import { runIn } from './run-in.js'

/** A handout as it comes out at one step. */
export interface Layout {
  step: MeasuredStep
  rows: SheetRow[]
  /** Points. */
  gap: number
  /** Part of the sheet's height that is used; more than 1 where it does not fit. */
  fill: number
}

/** Kept free, in points: browsers round heights to device pixels. */
const safety = 3

/** Arranges and measures a handout at a step. */
export function layOut(handout: Handout, step: MeasuredStep, condensed: string): Layout {
  const sized = withStatementSize(handout, withTitleSize(handout, step))
  return step.area.landscape
    ? withRail(handout, sized, condensed)
    : inOneColumn(handout, sized, condensed)
}

/** Whether a layout is one page. */
export function isOnePage({ fill }: Layout): boolean {
  return fill <= 1.0001
}

/** One row under the other; the height that they leave becomes the gaps between them. */
function inOneColumn(handout: Handout, step: MeasuredStep, condensed: string): Layout {
  const rows = runIn(handout.rows).flatMap((row) => arrangeRow(row, 12, step))
  const ends = headHeight(handout, step) + footHeight(handout, step, condensed)
  return laidOut(step, rows, { height: ends + total(rows), gaps: rows.length })
}

/**
 * The rail beside the main column has the head, the bottom line and, where there is
 * room for them, the sources.
 */
function withRail(handout: Handout, step: MeasuredStep, condensed: string): Layout {
  const rows = runIn(handout.rows)
  const ends = headHeight(handout, step) + footHeight(handout, step, condensed)
  const candidates = [true, false].map((hasSources) => {
    const rail = arrangeRail(rows, hasSources, step)
    const main = rail.rest.flatMap((row) => arrangeRow(row, mainColumns, step))
    const beside = ends + total(rail.rows) + railGap * rail.rows.length
    const height = total(main)
    const all = laidOut(step, [...rail.before, ...main, ...rail.after], {
      height,
      gaps: Math.max(main.length - 1, 0),
    })
    return { ...all, height: Math.max(all.fill, beside / roomOf(step)) }
  })
  const { height, ...layout } =
    candidates.find((each) => each.height <= 1) ?? lowest(candidates, 0)
  return { ...layout, fill: height }
}

/** A layout whose rows share what their height leaves of the sheet's. */
function laidOut(
  step: MeasuredStep,
  rows: MeasuredRow[],
  { height, gaps }: { height: number; gaps: number },
): Layout {
  const share = (roomOf(step) - height) / Math.max(gaps, 1)
  const gap = Math.min(Math.max(share, gapRange.least), gapRange.most)
  return {
    step,
    rows: rows.map(({ height, ...row }) => row),
    gap: Math.floor(gap * 20) / 20,
    fill: (height + gap * gaps) / roomOf(step),
  }
}

function roomOf({ area }: MeasuredStep): number {
  return area.height - safety
}

function total(rows: MeasuredRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}
