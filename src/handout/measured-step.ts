import type { PaperArea } from '../model/paper.js'
import type { SheetStep } from '../model/sheet.js'
import { withMembers } from '../model/structural-sharing.js'
import type { FontRole, Theme } from '../model/theme.js'
import type { Metrics } from '../typography/index.js'
import { getOrInsert } from './get-or-insert.js'

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

/**
 * A step with some of its sizes changed. The same change of a step gives the same object,
 * under which measures are kept.
 */
export function stepWith(
  step: MeasuredStep,
  sizes: Partial<Omit<SheetStep, 'name' | 'script'>>,
): MeasuredStep {
  const changed = getOrInsert(changedSteps, step, () => new Map())
  const key = Object.entries(sizes).flat().join(' ')
  return getOrInsert(changed, key, () => withMembers<MeasuredStep>(step, sizes))
}

const changedSteps = new WeakMap<MeasuredStep, Map<string, MeasuredStep>>()

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
