import type { SceneLayout } from '../../../model/scene.js'
import { frame } from '../frame.js'
import { bodyHeight, boxes, textWidth } from '../grid.js'
import { leadParagraphs } from '../lead.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import type { FlowParagraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex } from '../text-box.js'

/** Running text under a title, its first sentence as a lead; it continues. */
export const prose: Layout<'prose'> = {
  sizes: (setting) => setting.scale.texts,
  fit: ({ blocks }, size, setting) =>
    prosePages(leadParagraphs(blocks, size, setting), setting),
}

/** Paragraphs on as many slides of running text as they need. */
export function prosePages(paragraphs: FlowParagraph[], setting: Setting): Page[] {
  return paginate(paragraphs, { width: textWidth, height: bodyHeight }, setting).map(
    (page) => ({
      layout: proseFrame(setting),
      items: [placeholderBox('body', placeholderIndex.body, 'Text', boxes.body, page)],
      margin: [],
      aside: { anchor: 'top', height: bodyHeight },
    }),
  )
}

function proseFrame(setting: Setting): SceneLayout {
  const style = setting.styles.text(setting.scale.texts[0] ?? 20)
  const body = place('body', placeholderIndex.body, 'Text', boxes.body, style, setting)
  return { ...frame('prose', 'Text', [body], setting), type: 'text' }
}
