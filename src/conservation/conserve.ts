import type { VFile } from 'vfile'
import { lostText } from '../diagnostics/conservation.js'
import type { Briefing } from '../model/briefing.js'
import type { SceneDeck } from '../model/scene.js'
import type { Sheet } from '../model/sheet.js'
import { type Trace, traceBriefing } from './trace.js'

/**
 * Proves that every word of a briefing is on a slide or in its notes, and on the sheet
 * or shortened there by name; says where each piece went.
 *
 * @throws VFileMessage, which is on the file, too, where text is lost
 */
export function conserve(
  briefing: Briefing,
  deck: SceneDeck,
  sheet: Sheet,
  file: VFile,
): Trace[] {
  const traces = traceBriefing(briefing, deck, sheet)
  for (const { kind, text, lost, sheet: onSheet, position } of traces) {
    if (lost.length > 0) lostText(file, kind, lost, 'deck', position)
    if (onSheet === 'missing') lostText(file, kind, text.split(' '), 'sheet', position)
  }
  return traces
}
