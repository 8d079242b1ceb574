import type { Paper } from './paper.js'
import type { Sheet } from './sheet.js'

/** What there is to know about a sheet without seeing it. */
export interface SheetFacts {
  paper: Paper['format']
  landscape: boolean
  arrangement: Sheet['step']['name']
  /** Of the body, in points. */
  size: number
  /** How much of the sheet's height is used, from 0 to 1. */
  fill: number
  condensed: boolean
}

export function sheetFacts({ area, step, fill, shortened }: Sheet): SheetFacts {
  return {
    paper: area.format,
    landscape: area.landscape,
    arrangement: step.name,
    size: step.body,
    fill: Math.round(fill * 1000) / 1000,
    condensed: shortened.length > 0,
  }
}
