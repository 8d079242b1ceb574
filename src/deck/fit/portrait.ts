import type { Portrait } from '../../model/deck.js'
import type { Box, Placeholder, ScenePicture } from '../../model/scene.js'
import { scenePicture } from './picture-grid.js'

/** Faces are above the middle of a photograph. */
const focus = { x: 0.5, y: 0.25 }

/** A portrait, cut to the form of its box. */
export function portraitItem(
  { image, alt }: Portrait,
  box: Box,
  placeholder?: Placeholder,
): ScenePicture {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const crop = { ratio: box.width / box.height, focus }
  const picture = {
    ...{ type: 'picture' as const, source: '', alt, caption: '' },
    ...{ image, crop, position },
  }
  return {
    ...scenePicture(picture, 'Portrait', box),
    ...(placeholder && { placeholder }),
  }
}
