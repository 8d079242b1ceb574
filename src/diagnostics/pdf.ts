import type { VFile } from 'vfile'
import { fail } from './report.js'

/** A PDF was asked for, and there is no browser to print it, or the browser failed. */
export function unprintable(file: VFile, cause: string): never {
  return fail(file, {
    rule: 'unprintable',
    reason: `Cannot print PDF: ${cause}`,
    note: 'Install Chromium, Chrome or Edge, or name one in the variable DECKLE_CHROMIUM; `-f pptx,html` does without.',
  })
}
