import type { SceneItem } from '../../model/scene.js'
import { slide } from './grid.js'

/**
 * The page of a language that is written from right to left: it mirrors as a
 * whole, so that the margin stands on the right and the reading edge with it.
 */
export function mirror<Item extends SceneItem>(item: Item): Item {
  const { box } = item
  return { ...item, box: { ...box, x: slide.width - box.x - box.width } }
}
