import type { Block } from '../../../model/block.js'
import { trimRuns } from '../../../model/runs.js'
import type { Field, SceneLayout } from '../../../model/scene.js'
import { splitSentences } from '../../../typography/index.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { footPlaces } from '../foot.js'
import { axis, baseline, bodyHeight, box, boxes, textWidth } from '../grid.js'
import { leadParagraphs } from '../lead.js'
import { balance, heightOf, linesOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex } from '../text-box.js'
import { prosePages } from './prose.js'

const statementBox = box(axis, 126, textWidth, 288)

/** Height of capitals, in em: as in Georgia and its twin. */
const capHeight = 0.69

/**
 * One sentence that fills the slide, with the only thick bar of the deck
 * beside it. The margin's name of the section is the slide's title. Further
 * sentences stand below in the size of text, where not all fits in large type;
 * what is too long even so is set as prose.
 */
export const statement: Layout<'statement'> = {
  sizes: (setting) => setting.scale.statements.slice(0, 1),
  fit({ blocks }, _, setting) {
    const [largest, ...smaller] = setting.scale.statements.map((size) =>
      wholeText(blocks, size, setting),
    )
    const divided = setting.scale.statements.map((size) =>
      dividedText(blocks, size, setting),
    )
    const text = [largest, ...divided, ...smaller].find(
      (text) => text && heightOf(text.all, textWidth, setting) <= statementBox.height,
    )
    if (text) return [statementPage(text, setting)]
    const [size = 20] = setting.scale.texts
    return prosePages(leadParagraphs(blocks, size, setting), setting)
  },
}

/** A statement set in a size, and what follows it. */
interface StatementText {
  size: number
  large: FlowParagraph[]
  all: FlowParagraph[]
}

function wholeText(blocks: Block[], size: number, setting: Setting): StatementText {
  const style = setting.styles.statement(size)
  const large = flowParagraphs(blocks, style, setting)
  return { size, large, all: large }
}

/** The first sentence alone is set large. */
function dividedText(
  blocks: Block[],
  size: number,
  setting: Setting,
): StatementText | undefined {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return undefined
  const [opening = [], ...sentences] = splitSentences(first.runs, setting.lang)
  const rest = trimRuns(sentences.flat())
  if (rest.length === 0) return undefined
  const statement = paragraph(
    trimRuns(opening),
    setting.styles.statement(size),
    setting,
    { after: 20 },
  )
  const [textSize = 20] = setting.scale.texts
  const below = flowParagraphs(
    [{ ...first, runs: rest }, ...others],
    setting.styles.text(textSize),
    setting,
  )
  return { size, large: [statement], all: [statement, ...below] }
}

function statementPage({ size, large, all }: StatementText, setting: Setting): Page {
  const [first] = all
  const even = first ? balance(first, textWidth, setting) : 0
  // What stands below must not get more lines.
  const height = heightOf(all, textWidth, setting)
  const insetEnd = heightOf(all, textWidth - even, setting) > height ? 0 : even
  return {
    layout: statementFrame(setting),
    items: [
      {
        ...placeholderBox('body', placeholderIndex.body, 'Statement', statementBox, all),
        ...(insetEnd > 0 && { insetEnd }),
      },
      bar(large, size, setting),
    ],
    margin: [],
    aside: { anchor: 'bottom', height: bodyHeight - 40 },
  }
}

function statementFrame(setting: Setting): SceneLayout {
  const { styles, scale } = setting
  const style = styles.statement(scale.statements[0] ?? 40)
  return {
    name: 'statement',
    label: 'Bottom line',
    background: [],
    placeholders: [
      place(
        'title',
        placeholderIndex.title,
        'Title',
        boxes.kicker,
        styles.kicker,
        setting,
      ),
      place('body', placeholderIndex.body, 'Statement', statementBox, style, setting),
      ...footPlaces(setting),
    ],
  }
}

/** From the first line's capitals to the last baseline. */
function bar(paragraphs: FlowParagraph[], size: number, setting: Setting): Field {
  const lines = paragraphs.reduce(
    (count, paragraph) => count + linesOf(paragraph, textWidth, setting).length,
    0,
  )
  const line = setting.styles.statement(size).line
  const top = statementBox.y + baseline(line) - capHeight * size
  const bottom = statementBox.y + (lines - 1) * line + baseline(line)
  return {
    type: 'field',
    name: 'Bar',
    box: box(axis - 18, top, 6, bottom - top),
    color: 'accent1',
  }
}
