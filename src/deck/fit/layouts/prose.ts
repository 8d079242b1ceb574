import { bodyHeight, textWidth } from '../grid.js'
import { leadParagraphs } from '../lead.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import type { FlowParagraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { type TextKind, textPage } from '../text-page.js'

const proseKind: TextKind = { name: 'prose', label: 'Text', body: 'Text' }

/** Running text under a title, its first sentence as a lead; it continues. */
export const prose: Layout<'prose'> = {
  sizes: (setting) => setting.scale.texts,
  fit: ({ blocks }, size, setting) =>
    prosePages(leadParagraphs(blocks, size, setting), setting, size),
}

/** Paragraphs of a size on as many slides of running text as they need. */
export function prosePages(
  paragraphs: FlowParagraph[],
  setting: Setting,
  size = setting.textSize,
): Page[] {
  return paginate(paragraphs, { width: textWidth, height: bodyHeight }, setting).map(
    (page) => ({
      ...textPage(proseKind, page, size, setting),
      margin: [],
      aside: { anchor: 'top', height: bodyHeight },
    }),
  )
}
