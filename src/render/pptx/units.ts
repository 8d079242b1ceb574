/** Points to English Metric Units, the unit of lengths in DrawingML. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

/** Points to hundredths of a point, the unit of font sizes and line spacing. */
export function hundredths(points: number): number {
  return Math.round(points * 100)
}

/** Points to inches, the unit that pptxgenjs takes. */
export function inches(points: number): number {
  return points / 72
}
