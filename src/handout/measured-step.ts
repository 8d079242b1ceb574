import type { SheetStep } from '../model/sheet.js'
import type { FontRole, Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'

/** What the text of a sheet is measured in. */
export interface SheetFonts {
  metrics: Metrics
  /** The family that is embedded, by role. */
  families: Record<FontRole, string>
}

/** A step with the fonts of its text. */
export interface MeasuredStep extends SheetStep {
  fonts: SheetFonts
}

/**
 * The fonts of a sheet. Text in Arabic script is set in the theme's font for it
 * wherever it stands; what is Latin in it keeps the Latin font.
 */
export function sheetFonts({ fonts }: Theme, metrics: Metrics): SheetFonts {
  const { heading, body, code } = fonts
  return {
    metrics,
    families: { heading: heading.twin, body: body.twin, code: code.twin },
  }
}
