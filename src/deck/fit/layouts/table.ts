import type { Table } from '../../../model/block.js'
import {
  exhibitFrame,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { fullWidth, margin } from '../grid.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { tableItem, tableParts, tableRecords } from '../table-parts.js'
import { textPages } from './text-pages.js'

const kind = { name: 'table', label: 'Table' }

/**
 * A table across the slide. One that does not fit continues, its header
 * repeated; one with a row higher than a slide is set as text, cell by cell.
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
  const parts = tableParts(table, { width: fullWidth, height: around.height }, setting)
  return parts.map((part, index) => {
    const here = surroundPart(around, index, parts.length)
    const { layout, above, below } = exhibitFrame(kind, [], here, setting)
    const item = tableItem(part, table, { x: margin, y: here.top })
    return { layout, items: [...above, item, ...below], margin: [] }
  })
}
