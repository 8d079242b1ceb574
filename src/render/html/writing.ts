import type { Sheet, SheetStep } from '../../model/sheet.js'

/** What is written, as far as the choice of fonts depends on it. */
export interface Writing {
  script: SheetStep['script']
  lang: string
}

/** That of a sheet, and of the deck of the same briefing. */
export function writingOf({ step, metadata }: Sheet): Writing {
  return { script: step.script, lang: metadata.lang }
}
