import type { Block } from '../../../model/block.js'
import type { Run } from '../../../model/run.js'
import { trimRuns } from '../../../model/runs.js'
import type { Field, SceneLayout } from '../../../model/scene.js'
import { splitSentences } from '../../../typography/index.js'
import { belowFirst } from '../flow-context.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { footPlaces } from '../foot.js'
import { axis, baseline, bodyHeight, box, boxes, descent, textWidth } from '../grid.js'
import { leadParagraphs } from '../lead.js'
import { belowLevels } from '../level-styles.js'
import { balance, heightOf, linesOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex, placeLevels } from '../text-box.js'
import { prosePages } from './prose.js'

const statementHeight = 288
const statementBox = box(axis, 126, textWidth, statementHeight + 2 * descent)

/** Height of capitals, in em: as in Georgia and its twin. */
const capHeight = 0.69

/**
 * One sentence that fills the slide, with the only thick bar of the deck
 * beside it. The margin's name of the section is the slide's title. Further
 * sentences stand below in the size of text, where not all fits in large type;
 * what is too long even so is set as prose.
 */
export const statement: Layout<'statement'> = {
  sizes: (setting) => setting.scale.statements,
  fit({ blocks }, size, setting) {
    const text = [wholeText, dividedText]
      .map((set) => set(blocks, size, setting))
      .find(
        (set) => set.length > 0 && heightOf(set, textWidth, setting) <= statementHeight,
      )
    if (text) return [statementPage(text, size, setting)]
    const pages = prosePages(leadParagraphs(blocks, setting.textSize, setting), setting)
    return pages.map((page) => ({ ...page, isMisfit: true }))
  },
}

/** The first paragraph in large type, and what else there is below it. */
function wholeText(blocks: Block[], size: number, setting: Setting): FlowParagraph[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return []
  return [largeText(first.runs, size, setting), ...textBelow(others, setting)]
}

/** The first sentence alone is set large; none where there is no other. */
function dividedText(blocks: Block[], size: number, setting: Setting): FlowParagraph[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return []
  const [opening = [], ...sentences] = splitSentences(first.runs, setting.lang)
  const rest = trimRuns(sentences.flat())
  if (rest.length === 0) return []
  const below: Block[] = [{ ...first, runs: rest }, ...others]
  return [largeText(trimRuns(opening), size, setting), ...textBelow(below, setting)]
}

function textBelow(blocks: Block[], setting: Setting): FlowParagraph[] {
  const style = setting.styles.text(belowSize(setting))
  return flowParagraphs(blocks, style, setting, belowFirst)
}

function largeText(runs: Run[], size: number, setting: Setting): FlowParagraph {
  return paragraph(runs, setting.styles.statement(size), setting, { after: 20 })
}

function belowSize({ scale }: Setting): number {
  return scale.texts[0] ?? 20
}

function statementPage(text: FlowParagraph[], size: number, setting: Setting): Page {
  const [first] = text
  const even = first ? balance(first, textWidth, setting) : 0
  // What stands below must not get more lines.
  const height = heightOf(text, textWidth, setting)
  const insetEnd = heightOf(text, textWidth - even, setting) > height ? 0 : even
  const { body } = placeholderIndex
  return {
    layout: statementFrame(size, setting),
    items: [
      {
        ...placeholderBox('body', body, 'Statement', statementBox, text),
        ...(insetEnd > 0 && { insetEnd }),
      },
      ...(first ? [bar(first, size, setting)] : []),
    ],
    margin: [],
    aside: { anchor: 'bottom', height: bodyHeight - 40 },
  }
}

function statementFrame(size: number, setting: Setting): SceneLayout {
  const { title, body } = placeholderIndex
  const large = largeText([{ type: 'text', text: 'Statement' }], size, setting)
  const levels = [large, ...belowLevels(belowSize(setting), setting)]
  return {
    name: 'statement',
    label: 'Bottom line',
    background: [],
    placeholders: [
      place('title', title, 'Title', boxes.kicker, setting.styles.kicker, setting),
      placeLevels(body, 'Statement', statementBox, levels),
      ...footPlaces(setting),
    ],
  }
}

/** From the first line's capitals to the last baseline. */
function bar(large: FlowParagraph, size: number, setting: Setting): Field {
  const lines = linesOf(large, textWidth, setting).length
  const top = statementBox.y + baseline(large.lineHeight) - capHeight * size
  const bottom =
    statementBox.y + (lines - 1) * large.lineHeight + baseline(large.lineHeight)
  return {
    type: 'field',
    name: 'Bar',
    box: box(axis - 18, top, 6, bottom - top),
    color: 'accent1',
  }
}
