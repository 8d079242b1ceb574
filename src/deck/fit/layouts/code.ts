import type { Code } from '../../../model/block.js'
import { codeLines, isWrapped, wrapCode } from '../code-lines.js'
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
import type { FlowParagraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

/** Air between the field's edge and the code, in points. */
const padding = 13

/** Code of so many lines would be lost in the usual size. */
const fewLines = 3
const largeSize = 20

/** More than this share of lines that go on on a next one is hard to read. */
const mostWrapped = 0.1

/** Code on a quiet field; long code continues, and so do long lines. */
export const code: Layout<'code'> = {
  sizes: () => [14, 12, 11],
  fit({ code, before, after }, size, setting) {
    const large = codeAt(code, largeSize, setting)
    const isLarge = large.length <= fewLines && !large.some(isWrapped)
    const codeSize = isLarge ? largeSize : size
    const lines = isLarge ? large : codeAt(code, size, setting)
    const wrapped = lines.filter(isWrapped).length
    const isMisfit = wrapped > lines.length * mostWrapped
    return exhibitPages(before, after, setting, (around) => {
      const room = { width: textWidth, height: around.height - 2 * padding }
      return paginate(lines, room, setting).map((page, index, pages) => ({
        ...codePage(page, codeSize, surroundPart(around, index, pages.length), setting),
        ...(isMisfit && { isMisfit }),
      }))
    })
  },
}

function codeAt(code: Code, size: number, setting: Setting): FlowParagraph[] {
  return codeLines(code, codeStyle(size), setting).map((line) =>
    wrapCode(line, textWidth, setting),
  )
}

function codeStyle(size: number): TypeStyle {
  return { font: 'code', size, line: size * 1.25, color: 'ink' }
}

function codePage(
  paragraphs: FlowParagraph[],
  size: number,
  around: Surroundings,
  setting: Setting,
): Page {
  const area = box(axis, around.top + padding, textWidth, around.height - 2 * padding)
  const { body: index } = placeholderIndex
  const body = place('body', index, 'Code', area, codeStyle(size), setting)
  const isLarge = size === largeSize
  const kind = {
    name: isLarge ? 'code-large' : 'code',
    label: isLarge ? 'Code, large' : 'Code',
  }
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
