import {
  drawSurroundings,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { frame } from '../frame.js'
import { axis, box, margin, slide, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, line } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

const sizes = [14, 12, 11]
/** Air between the field's edge and the code, in points. */
const padding = 13

/** Code on a quiet field, as large as it fits; long code continues. */
export const code: Layout<'code'> = {
  sizes: () => [14],
  fit({ code, before, after }, _, setting) {
    const lines = code.text.replace(/\n+$/, '').split('\n')
    return exhibitPages(before, after, setting, (around) =>
      codePages(lines, around, setting),
    )
  },
}

function codePages(lines: string[], around: Surroundings, setting: Setting): Page[] {
  const room = around.height - 2 * padding
  const size = sizes.find(
    (size) => heightOf(codeLines(lines, size, setting), textWidth, setting) <= room,
  )
  if (size) return [codePage(codeLines(lines, size, setting), around, setting)]
  const pages = paginate(
    codeLines(lines, 12, setting),
    { width: textWidth, height: room },
    setting,
  )
  return pages.map((page, index) =>
    codePage(page, surroundPart(around, index, pages.length), setting),
  )
}

function codeLines(lines: string[], size: number, setting: Setting): FlowParagraph[] {
  const style = codeStyle(size)
  // A space keeps an empty line as high as the others.
  return lines.map((text) =>
    line(text === '' ? ' ' : text.replaceAll('\t', '    '), style, setting),
  )
}

function codeStyle(size: number): TypeStyle {
  return { font: 'code', size, line: size * 1.25, color: 'ink' }
}

function codePage(
  paragraphs: FlowParagraph[],
  around: Surroundings,
  setting: Setting,
): Page {
  const height = heightOf(paragraphs, textWidth, setting)
  const bottom = around.top + height + 2 * padding
  const { above, below } = drawSurroundings(around, bottom, setting)
  const area = box(axis, around.top + padding, textWidth, height)
  const field = box(
    axis - 18,
    around.top,
    slide.width - margin - axis + 18,
    height + 2 * padding,
  )
  const body = place('body', placeholderIndex.body, 'Code', area, codeStyle(14), setting)
  return {
    layout: frame('code', 'Code', [body], setting),
    items: [
      ...above,
      { type: 'field', name: 'Field', box: field, color: 'tint' },
      placeholderBox('body', placeholderIndex.body, 'Code', area, paragraphs),
      ...below,
    ],
    margin: [],
  }
}
