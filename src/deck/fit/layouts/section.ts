import type { Field, SceneLayout } from '../../../model/scene.js'
import { frame } from '../frame.js'
import { bodyHeight, box, boxes, slide, textWidth } from '../grid.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, line, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { placeholderBox, placeholderIndex, placeLevels } from '../text-box.js'

const band = box(0, 0, 235.5, slide.height)
const rowAir = 12

/** The beginning of a part: a band at the side, its name, what it holds. */
export const section: Layout<'section'> = {
  sizes: () => [20],
  fit({ contents }, size, setting) {
    const style = setting.styles.text(size)
    const entries = contents.map((runs) =>
      paragraph(runs, style, setting, { after: rowAir }),
    )
    const pages = paginate(entries, { width: textWidth, height: bodyHeight }, setting)
    return pages.length > 0
      ? pages.map((entries) => sectionPage(entries, size, setting))
      : [sectionPage([], size, setting)]
  },
}

function sectionPage(entries: FlowParagraph[], size: number, setting: Setting): Page {
  const { body } = placeholderIndex
  return {
    layout: sectionFrame(size, setting),
    items:
      entries.length > 0
        ? [placeholderBox('body', body, 'Contents', boxes.body, entries)]
        : [],
    margin: [],
  }
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
