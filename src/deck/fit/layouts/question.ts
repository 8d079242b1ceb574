import { phrase } from '../../../labels/index.js'
import type { NumberedQuestion } from '../../../model/deck.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { frame } from '../frame.js'
import {
  baseline,
  bodyHeight,
  bodyTop,
  box,
  boxes,
  margin,
  marginWidth,
  textWidth,
} from '../grid.js'
import { leadParagraphs } from '../lead.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { line, paragraph } from '../paragraph.js'
import {
  type Row,
  type RowSpacing,
  rowHeight,
  rowsFrame,
  rowsPage,
  usualSpacing,
} from '../rows.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex, textBox } from '../text-box.js'

/** Rows of two questions, in points: the height of each, and the size of questions. */
const pairHeight = 169.2
const pairQuestion = 24

/** A little lower than other rows, since the capitals of `Q1` are higher than numerals. */
const pairSpacing: RowSpacing = { ...usualSpacing, baseline: 36 }

/**
 * A question as the title over its answer, its number in the margin; or two
 * short ones in rows.
 */
export const question: Layout<'question'> = {
  sizes: (setting) => setting.scale.texts,
  fit({ questions }, size, setting) {
    const [first] = questions
    if (!first) return []
    return questions.length === 1
      ? answerPages(first, size, setting)
      : pairPages(questions, size, setting)
  },
}

function answerPages(
  { number, answer, notes }: NumberedQuestion,
  size: number,
  setting: Setting,
): Page[] {
  const paragraphs = leadParagraphs(answer, size, setting)
  const room = { width: textWidth, height: bodyHeight }
  const style = setting.styles.text(setting.scale.texts[0] ?? 20)
  const body = place('body', placeholderIndex.body, 'Answer', boxes.body, style, setting)
  const pages = paragraphs.length > 0 ? paginate(paragraphs, room, setting) : [[]]
  return pages.map((page, index) => ({
    layout: frame('question', 'Question', [body], setting),
    items:
      page.length > 0
        ? [placeholderBox('body', placeholderIndex.body, 'Answer', boxes.body, page)]
        : [],
    margin: [numeralBox(number, page[0]?.lineHeight ?? 0, setting)],
    notes: index === 0 ? notes : [],
    aside: { anchor: 'bottom', height: bodyHeight - 60 },
  }))
}

/** On the baseline of the answer's first line. */
function numeralBox(number: number, firstLine: number, setting: Setting) {
  const style = setting.styles.numeral(36)
  const top = bodyTop + baseline(firstLine) - baseline(style.line)
  return textBox('Number', box(margin, top, marginWidth, style.line), [
    line(questionNumber(number, setting), style, setting),
  ])
}

function questionNumber(number: number, setting: Setting): string {
  return phrase(setting.labels.questionNumber, setting.lang, { number })
}

/** Two rows; where an answer turns out too long each question gets its slide. */
function pairPages(
  questions: NumberedQuestion[],
  size: number,
  setting: Setting,
): Page[] {
  const rows = questions.map((question) => pairedRow(question, size, setting))
  if (rows.some((row) => rowHeight(row, setting, pairSpacing) > pairHeight)) {
    return questions.flatMap((question) =>
      answerPages(question, size, setting).map((page) => ({
        ...page,
        title: question.question,
      })),
    )
  }
  const { title, numeral } = setting.styles
  const style = title(pairQuestion)
  const layout = rowsFrame(
    'questions',
    'Questions',
    rows.length,
    pairHeight,
    style,
    setting,
    pairSpacing,
  )
  const heights = rows.map(() => pairHeight)
  const page = rowsPage(layout, rows, heights, numeral(36), setting, pairSpacing)
  return [{ ...page, notes: questions.flatMap(({ notes }) => notes) }]
}

function pairedRow(
  { number, question, answer }: NumberedQuestion,
  size: number,
  setting: Setting,
): Row {
  const style = setting.styles.text(size)
  const heading = paragraph(question, setting.styles.title(pairQuestion), setting, {
    after: 4,
    keepWithNext: true,
  })
  return {
    marker: questionNumber(number, setting),
    paragraphs: [heading, ...flowParagraphs(answer, style, setting)],
  }
}
