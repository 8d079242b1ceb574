import type { Table } from '../../../model/block.js'
import type { Box, TextBox } from '../../../model/scene.js'
import {
  exhibitFrame,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { box, fullWidth, margin } from '../grid.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { captionStyle, type TableCaption, tableCaption } from '../table-caption.js'
import { tableItem, tableParts, tableRecords } from '../table-parts.js'
import { place, placeholderIndex } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'
import { textPages } from './text-pages.js'

const kind = { name: 'table', label: 'Table' }

/**
 * A table across the slide, its caption above. One that does not fit continues, its header
 * repeated, or its first column; one with a row higher than a slide is set as text, cell
 * by cell.
 */
export const table: Layout<'table'> = {
  sizes: () => [16],
  fit({ table, before, after }, _, setting) {
    const pages = exhibitPages(before, after, setting, (around) =>
      tablePages(table, around, setting),
    )
    return pages.length > 0
      ? pages
      : textPages([...before, ...tableRecords(table), ...after], setting)
  },
}

function tablePages(table: Table, around: Surroundings, setting: Setting): Page[] {
  const style = captionStyle(setting)
  const caption = tableCaption(table, style, fullWidth, setting)
  const head = caption.height + caption.air
  const room = { width: fullWidth, height: around.height - head }
  const parts = tableParts(table, room, setting)
  return parts.map((part, index) => {
    const here = surroundPart(around, index, parts.length)
    const area = box(margin, here.top, fullWidth, caption.height)
    const named = caption.lines > 0 ? [captionPlace(area, style, setting)] : []
    const { layout, above, below } = exhibitFrame(namesOf(caption), named, here, setting)
    const texts = named.map((one) => ({ ...one, paragraphs: caption.paragraphs }))
    const item = tableItem(part, { x: margin, y: here.top + head })
    return { layout, items: [...above, ...texts, item, ...below], margin: [] }
  })
}

function captionPlace(area: Box, style: TypeStyle, setting: Setting): TextBox {
  return place('body', placeholderIndex.body, 'Caption', area, style, setting)
}

/** Slides with captions of as many lines share their layout. */
function namesOf({ lines }: TableCaption): { name: string; label: string } {
  if (lines === 0) return kind
  return {
    name: `table-caption-${lines}`,
    label: lines === 1 ? 'Table, caption' : `Table, lines of caption: ${lines}`,
  }
}
