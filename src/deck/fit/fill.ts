import type { Box, SceneItem } from '../../model/scene.js'
import { heightOf } from './measure.js'
import type { Setting } from './setting.js'

/** How far down an area its items reach, from 0 to 1. */
export function fillOf(items: SceneItem[], area: Box, setting: Setting): number {
  const bottom = Math.max(area.y, ...items.map((item) => bottomOf(item, setting)))
  return Math.min(1, (bottom - area.y) / area.height)
}

/** Where the lines of a text end, or all of anything else. */
function bottomOf(item: SceneItem, setting: Setting): number {
  const { box } = item
  if (item.type !== 'text' || item.anchor === 'bottom') return box.y + box.height
  return box.y + heightOf(item.paragraphs, box.width - (item.insetEnd ?? 0), setting)
}
