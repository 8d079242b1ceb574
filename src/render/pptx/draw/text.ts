import type { SceneShape, TextBox } from '../../../model/scene.js'
import type { Slide } from '../pptxgen.js'
import { frame } from './frame.js'
import type { DrawContext } from './page.js'
import { drawRuns } from './runs.js'

/** Draws a text box; its insets and anchor come with the finishing pass. */
export function drawText(
  slide: Slide,
  item: TextBox | SceneShape,
  key: string,
  context: DrawContext,
): void {
  slide.addText(drawRuns(item.paragraphs, context), {
    ...frame(item.box),
    objectName: key,
  })
}
