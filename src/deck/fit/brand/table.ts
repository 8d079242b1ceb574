import type { SlideBody } from '../../../model/deck.js'
import type { Box, SceneItem, SceneTable, TextBox } from '../../../model/scene.js'
import type { Setting } from '../setting.js'
import { captionStyle, type TableCaption, tableCaption } from '../table-caption.js'
import { tableItem, tableParts, tableRecords } from '../table-parts.js'
import { textBox } from '../text-box.js'
import { ground } from './ground.js'
import { placeholderType } from './scene-layout.js'
import type { BrandPage } from './slot.js'
import { bodyOf, type Slot, type Slots, slotPage } from './slot.js'
import { type Area, withSurroundings } from './surroundings.js'
import { blockPages } from './text.js'

/**
 * A table in the brand's place for one, continued on further slides with its header;
 * one with a row higher than the place is set as text.
 */
export function tablePages(
  { table, before, after }: Extract<SlideBody, { layout: 'table' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const slot = slots.table
  const setting = inked(slot.setting)
  const draw = ({ box, above, below }: Area): BrandPage[] => {
    const style = { ...captionStyle(setting), color: 'ink' as const }
    const caption = tableCaption(table, style, box.width, setting)
    const head = caption.height + caption.air
    const parts = tableParts(table, { ...box, height: box.height - head }, setting)
    return parts.map((part, index) => {
      const first = index === 0
      const y = first ? box.y : bodyOf(slot).box.y
      const item = tableItem(part, { x: box.x, y: y + head })
      const whole = { ...item.box, y, height: item.box.height + head }
      return slotPage(slot, [
        ...(first ? above : []),
        ...ground(whole, slot),
        ...captionBox(caption, { ...whole, height: caption.height }),
        inPlace(item, slot),
        ...(index === parts.length - 1 ? below(y + head + part.height) : []),
      ])
    })
  }
  const pages = withSurroundings(before, after, size, slot, slots.text, draw)
  return pages.length > 0
    ? pages
    : blockPages([...before, ...tableRecords(table), ...after], size, slots.text)
}

function captionBox({ lines, paragraphs }: TableCaption, area: Box): TextBox[] {
  return lines > 0 ? [textBox('Caption', area, paragraphs)] : []
}

/** Text in cells is in the colour of text on paper, whatever that of the place is. */
export function inked(setting: Setting): Setting {
  const { styles } = setting
  return {
    ...setting,
    styles: { ...styles, text: (size) => ({ ...styles.text(size), color: 'ink' }) },
  }
}

/** Places for text alone take no table: it stands there without filling them. */
function inPlace(item: SceneTable, slot: Slot): SceneItem {
  const place = bodyOf(slot)
  if (place.type !== 'obj' && place.type !== 'tbl') return item
  return { ...item, placeholder: { type: placeholderType(place), index: place.index } }
}
