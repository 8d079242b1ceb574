import type { Box } from '../../../model/scene.js'
import { inches } from '../units.js'

/**
 * Name that ties a drawn shape to its scene item: the item's place on the page.
 *
 * @param group key of the group that it is in
 */
export function shapeKey(index: number, group = 'item'): string {
  return `${group}-${index}`
}

/** A box as pptxgenjs takes it, in inches. */
export function frame(box: Box): { x: number; y: number; w: number; h: number } {
  return {
    x: inches(box.x),
    y: inches(box.y),
    w: inches(box.width),
    h: inches(box.height),
  }
}
