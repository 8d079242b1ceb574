import type { Rule } from '../../../model/scene.js'
import { sentinel } from '../color/token.js'
import type { Slide } from '../pptxgen.js'
import { frame } from './frame.js'

/** Draws a straight line. */
export function drawRule(slide: Slide, item: Rule, key: string): void {
  slide.addShape('line', {
    ...frame(item.box),
    objectName: key,
    line: { color: sentinel(item.color), width: item.weight },
  })
}
