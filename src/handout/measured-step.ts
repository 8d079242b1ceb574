import type { PaperArea } from '../model/paper.js'
import type { SheetStep } from '../model/sheet.js'
import type { FontRole, Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'

/** What the text of a sheet is measured in. */
export interface SheetFonts {
  metrics: Metrics
  /** The family that is embedded, by role, and that of Arabic script; others have their own. */
  families: Record<FontRole | 'arabic', string>
  /** Whose colours charts take. */
  theme: Theme
  /** In whose signs numbers are written. */
  lang: string
}

/** A step with the fonts of its text and the paper that it is set on. */
export interface MeasuredStep extends SheetStep {
  fonts: SheetFonts
  area: PaperArea
}

/** Whether charts and diagrams are read from right to left. */
export function isMirrored({ script }: MeasuredStep): boolean {
  return script === 'arabic' || script === 'hebrew'
}

/** The fonts of a sheet in a theme. */
export function sheetFonts(theme: Theme, metrics: Metrics, lang: string): SheetFonts {
  const { heading, body, code } = theme.fonts
  return {
    theme,
    metrics,
    lang,
    families: {
      heading: heading.twin,
      body: body.twin,
      code: code.twin,
      arabic: theme.complexFont.twin,
    },
  }
}
