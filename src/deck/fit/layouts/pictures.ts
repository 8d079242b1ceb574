import { exhibitFrame, exhibitPages } from '../exhibit.js'
import { axis, box, fullWidth, margin, textWidth } from '../grid.js'
import type { Layout } from '../page.js'
import { pictureGrid } from '../picture-grid.js'

const kind = { name: 'pictures', label: 'Pictures' }

/** Several pictures as a grid: two beside the margin, more in the whole width. */
export const pictures: Layout<'pictures'> = {
  sizes: () => [16],
  fit({ pictures: all, before, after }, _, setting) {
    return exhibitPages(before, after, setting, (around) => {
      const area =
        all.length > 2
          ? box(margin, around.top, fullWidth, around.height)
          : box(axis, around.top, textWidth, around.height)
      const { items, omitted } = pictureGrid(all, area, setting.styles.aside, setting)
      const { layout, above, below } = exhibitFrame(kind, [], around, setting)
      return [{ layout, items: [...above, ...items, ...below], margin: [], omitted }]
    })
  },
}
