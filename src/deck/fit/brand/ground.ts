import type { Box, Field } from '../../../model/scene.js'
import type { Slot } from './slot.js'

/** Air around what stands on paper of its own, in points. */
const air = 8

/** Paper behind a table or a chart that stands on a picture or a colour. */
export function ground(box: Box, { layout }: Pick<Slot, 'layout'>): Field[] {
  if (layout.plain) return []
  return [
    {
      type: 'field',
      name: 'Ground',
      box: {
        x: box.x - air,
        y: box.y - air,
        width: box.width + 2 * air,
        height: box.height + 2 * air,
      },
      color: 'paper',
    },
  ]
}
