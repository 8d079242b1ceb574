import type { Theme } from '../../model/theme.js'

/** What a chart is set with. */
export interface ChartSetting {
  /** Whether reading runs from the right. */
  mirrored: boolean
  theme: Theme
  /** Distance between baselines as a multiple of the size. */
  leading: number
  /** Sizes of text to choose from in points, the largest first. */
  sizes: number[]
  /** Width of a text on one line, in points. */
  measure(text: string, size: number, bold?: boolean): number
  /** A text in lines of a width. */
  breakText(text: string, size: number, width: number): string[]
}

/** The room for a chart in points. */
export interface ChartRoom {
  width: number
  height: number
  /** Where marks begin at the earliest: names stand before it. */
  lead: number
  /** Height of a category of bars that looks best. */
  pitch: number
}

/** Air between a mark and its text, as a multiple of the size. */
export const labelAir = 0.4
