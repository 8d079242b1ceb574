import type { Handout } from '../model/handout.js'
import type { SheetRow } from '../model/sheet.js'
import { arrangeRow } from './arrange.js'
import { footHeight } from './measure/foot.js'
import { headHeight, withTitleSize } from './measure/head.js'
import { withStatementSize } from './measure/statement.js'
import type { MeasuredStep } from './measured-step.js'
import { gapRange, page } from './page.js'
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

/**
 * Arranges and measures a handout at a step. The height that the rows leave
 * becomes the gaps between them.
 */
export function layOut(handout: Handout, step: MeasuredStep, condensed: string): Layout {
  const sized = withStatementSize(handout, withTitleSize(handout, step))
  const rows = runIn(handout).rows.flatMap((row) => arrangeRow(row, sized))
  const height =
    headHeight(handout, sized) +
    rows.reduce((sum, row) => sum + row.height, 0) +
    footHeight(handout, sized, condensed)
  const room = page.height - safety
  const share = (room - height) / Math.max(rows.length, 1)
  const gap = Math.min(Math.max(share, gapRange.least), gapRange.most)
  return {
    step: sized,
    rows: rows.map(({ regions }) => ({ regions })),
    gap: Math.floor(gap * 20) / 20,
    fill: (height + gap * rows.length) / room,
  }
}

/** Whether a layout is one page. */
export function isOnePage({ fill }: Layout): boolean {
  return fill <= 1.0001
}
