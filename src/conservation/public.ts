import type { VFile } from 'vfile'
import { unpublishedText } from '../diagnostics/containers.js'
import type { SceneDeck } from '../model/scene.js'
import type { Trace } from './trace.js'

/** A deck without its notes; what only these have is named. */
export function withoutNotesPages(
  deck: SceneDeck,
  traces: Trace[],
  file: VFile,
): SceneDeck {
  for (const { slides, notes, text, position } of traces)
    if (slides.length === 0 && notes.length > 0) unpublishedText(file, text, position)
  return {
    ...deck,
    groups: deck.groups.map((group) => ({
      ...group,
      scenes: group.scenes.map((scene) => ({ ...scene, notes: [] })),
    })),
  }
}
