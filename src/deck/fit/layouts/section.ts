import type { SceneLayout } from '../../../model/scene.js'
import { distribute } from '../distribute.js'
import { fitText } from '../fit-text.js'
import { footPlaces } from '../foot.js'
import { axis, bodyHeight, bodyTop, box, slide, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout } from '../page.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex } from '../text-box.js'

const band = box(0, 0, 235.5, slide.height)
const titleBox = box(axis, 44.6, textWidth, 84)
const rowAir = 12
/** A longer name is cut here; the slides that it is the title of have all of it. */
const entryHeight = bodyHeight / 3

/** The beginning of a part: a band at the side, its name, what it holds. */
export const section: Layout<'section'> = {
  sizes: () => [20],
  fit({ contents }, size, setting) {
    const style = setting.styles.text(size)
    const room = { width: textWidth, height: entryHeight }
    const entries = contents.map((runs) => ({
      ...fitText(runs, room, [style], setting).text,
      after: rowAir,
    }))
    const heights = entries.map((entry) => heightOf([entry], textWidth, setting) + rowAir)
    const groups = entries.length > 0 ? distribute(heights, bodyHeight) : [[]]
    return groups.map((indexes) => ({
      layout: sectionFrame(setting),
      items:
        indexes.length === 0
          ? []
          : [
              placeholderBox(
                'body',
                placeholderIndex.body,
                'Contents',
                box(axis, bodyTop, textWidth, bodyHeight),
                indexes.flatMap((index) => entries[index] ?? []),
              ),
            ],
      margin: [],
    }))
  },
}

function sectionFrame(setting: Setting): SceneLayout {
  const { styles, scale } = setting
  const title = styles.title(scale.titles[0] ?? 30)
  return {
    name: 'section',
    label: 'Section',
    type: 'section',
    background: [{ type: 'field', name: 'Band', box: band, color: 'tint' }],
    placeholders: [
      place('title', placeholderIndex.title, 'Title', titleBox, title, setting),
      place(
        'body',
        placeholderIndex.body,
        'Contents',
        box(axis, bodyTop, textWidth, bodyHeight),
        styles.text(20),
        setting,
      ),
      ...footPlaces(setting),
    ],
  }
}
