import type { Field } from '../../../model/scene.js'
import { sentinel } from '../color/token.js'
import type { Slide } from '../pptxgen.js'
import { frame } from './frame.js'

/** Draws a coloured area without an outline. */
export function drawField(slide: Slide, item: Field, key: string): void {
  slide.addShape('rect', {
    ...frame(item.box),
    objectName: key,
    fill: { color: sentinel(item.color) },
  })
}
