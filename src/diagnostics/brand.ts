import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, inform } from './report.js'

/** A PowerPoint file that no look can be taken from. */
export function unusableBrand(
  file: VFile,
  name: string,
  cause: string,
  place?: Position,
): never {
  return fail(file, {
    rule: 'unusable-brand',
    reason: `Cannot take the look of \`${name}\`: ${cause}`,
    place,
    note: 'Name a .potx or .pptx file that PowerPoint opens.',
  })
}

/** Layouts that a brand's file does not have; others stand in for them. */
export function brandMakeshift(file: VFile, name: string, missing: string[]): void {
  if (missing.length === 0) return
  inform(file, {
    rule: 'brand-makeshift',
    reason: `Cannot find in \`${name}\` a layout for ${missing.join(', ')}`,
    note: `Another of its layouts stands in. \`deckle brand ${name}\` tells how to add them.`,
  })
}

/** Outputs whose slides are drawn by Deckle, which knows no pictures of a brand. */
export function brandBackground(file: VFile, name: string, format: string): void {
  inform(file, {
    rule: 'brand-background',
    reason: `Cannot draw what \`${name}\` has behind its slides in the output \`${format}\``,
    note: 'Logo and background are in the deck. Print from PowerPoint where they are to be seen.',
  })
}
