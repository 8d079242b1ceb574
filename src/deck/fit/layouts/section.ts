import type { Field, SceneLayout } from '../../../model/scene.js'
import { distribute } from '../distribute.js'
import { fitText } from '../fit-text.js'
import { frame } from '../frame.js'
import { bodyHeight, box, boxes, slide, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout } from '../page.js'
import { line } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { placeholderBox, placeholderIndex, placeLevels } from '../text-box.js'

const band = box(0, 0, 235.5, slide.height)
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
      layout: sectionFrame(size, setting),
      items:
        indexes.length === 0
          ? []
          : [
              placeholderBox(
                'body',
                placeholderIndex.body,
                'Contents',
                boxes.body,
                indexes.flatMap((index) => entries[index] ?? []),
              ),
            ],
      margin: [],
    }))
  },
}

function sectionFrame(size: number, setting: Setting): SceneLayout {
  const entry = line('Contents', setting.styles.text(size), setting, { after: rowAir })
  const contents = placeLevels(placeholderIndex.body, 'Contents', boxes.body, [entry])
  const background: Field = { type: 'field', name: 'Band', box: band, color: 'tint' }
  return {
    ...frame('section', 'Section', [contents], setting, [background]),
    type: 'section',
  }
}
