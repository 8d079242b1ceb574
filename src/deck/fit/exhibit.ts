import type { Block } from '../../model/block.js'
import type { TextBox } from '../../model/scene.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { axis, bodyBottom, bodyTop, box, textWidth } from './grid.js'
import { textPages } from './layouts/text-pages.js'
import { heightOf } from './measure.js'
import type { Page } from './page.js'
import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { textBox } from './text-box.js'

/** Text beside a table, a picture or code, and the room that it leaves. */
export interface Surroundings {
  /** Stands above and below; empty where there is no such text. */
  before: FlowParagraph[]
  after: FlowParagraph[]
  top: number
  height: number
}

const air = 14

/** An exhibit needs this much at least, in points. */
const leastHeight = 90

/**
 * The slides of an exhibit and of the text before and after it: beside it, or
 * where that leaves it too little room on slides of their own.
 *
 * @param draw gives the slides of the exhibit; none where its room is too small
 */
export function exhibitPages(
  before: Block[],
  after: Block[],
  setting: Setting,
  draw: (around: Surroundings) => Page[],
): Page[] {
  const around = surround(before, after, setting)
  const together = around.height >= leastHeight ? draw(around) : []
  if (together.length > 0) return together
  const alone = draw(surround([], [], setting))
  if (alone.length === 0) return []
  return [...textPages(before, setting), ...alone, ...textPages(after, setting)]
}

/** Measures the text before and after an exhibit, in points. */
function surround(before: Block[], after: Block[], setting: Setting): Surroundings {
  const style = setting.styles.text(16)
  const above = flowParagraphs(before, style, setting)
  const below = flowParagraphs(after, { ...style, color: 'muted' }, setting)
  const aboveHeight = above.length > 0 ? heightOf(above, textWidth, setting) + air : 0
  const belowHeight = below.length > 0 ? heightOf(below, textWidth, setting) + air : 0
  return {
    before: above,
    after: below,
    top: bodyTop + aboveHeight,
    height: bodyBottom - bodyTop - aboveHeight - belowHeight,
  }
}

/** What surrounds one part of an exhibit that continues: the text at its ends. */
export function surroundPart(
  around: Surroundings,
  index: number,
  count: number,
): Surroundings {
  const isFirst = index === 0
  return {
    ...around,
    before: isFirst ? around.before : [],
    after: index === count - 1 ? around.after : [],
    top: isFirst ? around.top : bodyTop,
  }
}

/** The text boxes around an exhibit whose lower edge is known. */
export function drawSurroundings(
  { before, after }: Surroundings,
  bottom: number,
  setting: Setting,
): { above: TextBox[]; below: TextBox[] } {
  const draw = (name: string, top: number, text: FlowParagraph[]) =>
    text.length === 0
      ? []
      : [
          textBox(
            name,
            box(axis, top, textWidth, heightOf(text, textWidth, setting)),
            text,
          ),
        ]
  return {
    above: draw('Introduction', bodyTop, before),
    below: draw('Note', bottom + air, after),
  }
}
