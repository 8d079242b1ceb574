import {
  exhibitFrame,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { axis, box, margin, slide, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, line } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

const kind = { name: 'code', label: 'Code' }
/** Air between the field's edge and the code, in points. */
const padding = 13

/** Code on a quiet field; long code continues. */
export const code: Layout<'code'> = {
  sizes: () => [14, 12, 11],
  fit({ code, before, after }, size, setting) {
    const style: TypeStyle = { font: 'code', size, line: size * 1.25, color: 'ink' }
    const lines = codeLines(code.text.replace(/\n+$/, '').split('\n'), style, setting)
    return exhibitPages(before, after, setting, (around) => {
      const room = { width: textWidth, height: around.height - 2 * padding }
      return paginate(lines, room, setting).map((page, index, pages) => {
        const part = surroundPart(around, index, pages.length)
        return codePage(page, style, part, setting)
      })
    })
  },
}

function codeLines(lines: string[], style: TypeStyle, setting: Setting): FlowParagraph[] {
  // A space keeps an empty line as high as the others.
  return lines.map((text) =>
    line(text === '' ? ' ' : text.replaceAll('\t', '    '), style, setting),
  )
}

function codePage(
  paragraphs: FlowParagraph[],
  style: TypeStyle,
  around: Surroundings,
  setting: Setting,
): Page {
  const area = box(axis, around.top + padding, textWidth, around.height - 2 * padding)
  const body = place('body', placeholderIndex.body, 'Code', area, style, setting)
  const { layout, above, below } = exhibitFrame(kind, [body], around, setting)
  const height = heightOf(paragraphs, textWidth, setting)
  const width = slide.width - margin - axis + 18
  return {
    layout,
    items: [
      ...above,
      {
        type: 'field',
        name: 'Field',
        box: box(axis - 18, around.top, width, height + 2 * padding),
        color: 'tint',
      },
      { ...body, paragraphs },
      ...below,
    ],
    margin: [],
  }
}
