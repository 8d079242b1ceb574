import { phrase } from '../../../labels/index.js'
import type { NumberedQuestion } from '../../../model/deck.js'
import type { Run } from '../../../model/run.js'
import { belowFirst } from '../flow-context.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import {
  baseline,
  bodyHeight,
  bodyTop,
  box,
  descent,
  margin,
  marginWidth,
  textWidth,
} from '../grid.js'
import { leadParagraphs } from '../lead.js'
import { belowLevels } from '../level-styles.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, line, paragraph } from '../paragraph.js'
import { type Row, type RowSpacing, rowHeight, rowsPage, usualSpacing } from '../rows.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import { type TextKind, textPage } from '../text-page.js'

const kind: TextKind = { name: 'question', label: 'Question', body: 'Answer' }

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
  // A question without an answer has its numeral where others have it.
  const lead = setting.styles.lead(size)
  const pages = paragraphs.length > 0 ? paginate(paragraphs, room, setting) : [[]]
  return pages.map((page, index) => {
    const { layout, items } = textPage(kind, page, size, setting)
    return {
      layout,
      items: [numeralBox(number, page[0]?.lineHeight ?? lead.line, setting), ...items],
      margin: [],
      notes: index === 0 ? notes : [],
      aside: { anchor: 'bottom', height: bodyHeight - 60 },
    }
  })
}

/** On the baseline of the answer's first line. */
function numeralBox(number: number, firstLine: number, setting: Setting) {
  const style = setting.styles.numeral(36)
  const top = bodyTop + baseline(firstLine) - baseline(style.line)
  return textBox('Number', box(margin, top, marginWidth, style.line + 2 * descent), [
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
  const sample: Run[] = [{ type: 'text', text: 'Question' }]
  const page = rowsPage(
    {
      name: `questions-${rows.length}`,
      label: `Questions (${rows.length})`,
      heights: rows.map(() => pairHeight),
      levels: [pairedQuestion(sample, setting), ...belowLevels(size, setting)],
      spacing: pairSpacing,
    },
    rows,
    setting,
  )
  return [{ ...page, notes: questions.flatMap(({ notes }) => notes) }]
}

function pairedRow(
  { number, question, answer }: NumberedQuestion,
  size: number,
  setting: Setting,
): Row {
  const style = setting.styles.text(size)
  return {
    marker: questionNumber(number, setting),
    paragraphs: [
      pairedQuestion(question, setting),
      ...flowParagraphs(answer, style, setting, belowFirst),
    ],
  }
}

function pairedQuestion(runs: Run[], setting: Setting): FlowParagraph {
  const style = setting.styles.title(pairQuestion)
  return paragraph(runs, style, setting, { after: 4, keepWithNext: true })
}
