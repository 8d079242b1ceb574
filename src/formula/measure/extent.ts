import type { Extent } from '../../model/formula.js'

/** How a part of a formula is set. */
export interface Style {
  /** Of its letters, in em of the text. */
  size: number
  display: boolean
}

/** What covers nothing. */
export const none: Extent = { width: 0, ascent: 0, descent: 0 }
/** Height of the line of a fraction over the baseline. */
export const axis = 0.26
const scriptSize = 0.72
const smallestSize = 0.55

/** Extents beside each other on a baseline. */
export function beside(parts: Extent[]): Extent {
  return {
    width: Math.max(0, sum(parts.map(({ width }) => width))),
    ascent: Math.max(0, ...parts.map(({ ascent }) => ascent)),
    descent: Math.max(0, ...parts.map(({ descent }) => descent)),
  }
}

/** How scripts are set in a style. */
export function smaller({ size }: Style): Style {
  const next = size > 0.9 ? scriptSize : smallestSize
  return { size: Math.min(size, next), display: false }
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
