import { formatNumber } from '../../labels/index.js'
import type { List } from '../../model/block.js'
import type { Marker } from '../../model/scene.js'
import type { Setting } from './setting.js'

/** What stands before an item of a list, and the room for it, in em. */
export interface ListMarker {
  marker: Marker
  hangs: number
}

/** Numbers that PowerPoint counts by itself (ISO/IEC 29500-1, 20.1.10.55). */
const counted = { from: 1, to: 32_767 }

/** Widths in em: of a digit, and of a full stop with the air behind it. */
const digit = 0.55
const stop = 0.45

/** The numbers of a list that PowerPoint cannot count are text. */
export function listMarker(
  { ordered, start, items }: List,
  index: number,
  { lang }: Setting,
): ListMarker {
  if (!ordered) return { marker: { type: 'bullet' }, hangs: 1 }
  const last = start + items.length - 1
  const hangs = stop + digit * String(last).length
  const value = start + index
  const isCounted = start >= counted.from && last <= counted.to
  return {
    marker: isCounted
      ? { type: 'number', value }
      : { type: 'text', text: `${formatNumber(value, lang)}.` },
    hangs,
  }
}
