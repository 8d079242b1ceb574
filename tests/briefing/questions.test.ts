import { describe, expect, test } from 'vitest'
import { briefingOf } from '../support/compose-text.js'
import { inline, blocks as linesOf } from '../support/outline-of.js'

/** Questions with their answers, as `Why? | Because.`, after the text before them. */
function read(markdown: string): string[] {
  const [section] = briefingOf(`# T\n\n## FAQ\n\n${markdown}`).sections
  const content = section?.content
  if (content?.shape !== 'questions') return []
  const { before, questions } = content
  return [
    ...linesOf(before),
    ...questions.map(({ question, answer }) =>
      [inline(question), ...linesOf(answer)].join(' | '),
    ),
  ]
}

describe('questions are read', () => {
  test.each([
    [
      'from headings',
      '### Why?\n\nBecause.\n\n### How\n\nSo.',
      ['Why? | Because.', 'How | So.'],
    ],
    ['from bold paragraphs', '**Why?**\n\nBecause.\n\n- x', ['Why? | Because. | - x']],
    ['from bold paragraphs that do not ask', '**Costs**\n\nLow.', ['Costs | Low.']],
    ['from bold paragraphs with numbers', '**1. Why?**\n\nBecause.', ['Why? | Because.']],
    ['from a bold beginning', '**Why?** Because.', ['Why? | Because.']],
    [
      'from bold lines of one paragraph',
      '**Why?**\nBecause.\n**How?**\nSo.',
      ['Why? | Because.', 'How? | So.'],
    ],
    ['from labels', 'Q: Why?\n\nA: Because.', ['Why? | Because.']],
    [
      'from labels on lines',
      'Q: Why?\nA: Because.\nQ: How?\nA: So.',
      ['Why? | Because.', 'How? | So.'],
    ],
    ['from labels in a line', 'Q: Why? A: Because.', ['Why? | Because.']],
    [
      'from labels without a question mark',
      'Q: Tell me\nA: Because.',
      ['Tell me | Because.'],
    ],
    [
      'from labels with two questions',
      'Q: Why? And how? A: So.',
      ['Why? And how? | So.'],
    ],
    ['from bold labels', '**Q:** Why?\n\n**A:** Because.', ['Why? | Because.']],
    ['from bold labelled questions', '**Q: Why?**\n\nA: Because.', ['Why? | Because.']],
    ['from labels with a full stop', 'Q. Why?\n\nA. Because.', ['Why? | Because.']],
    ['from labels with numbers', 'Q1: Why?\nA1: Because.', ['Why? | Because.']],
    [
      'from items',
      '- **Why?** Because.\n- **How?**\n\n  So.',
      ['Why? | Because.', 'How? | So.'],
    ],
    [
      'from items without marks',
      '1. Why?\n\n   Because.\n2. How?\n\n   So.',
      ['Why? | Because.', 'How? | So.'],
    ],
    ['from definitions', 'Why?\n: Because.\n: And so.', ['Why? | Because. | And so.']],
    [
      'from folded HTML',
      '<details><summary>Why?</summary>Because.</details>',
      ['Why? | Because.'],
    ],
    [
      'from folded Markdown',
      '<details><summary>Why?</summary>\n\n*Because.*\n\n</details>',
      ['Why? | *Because.*'],
    ],
    [
      'from plain paragraphs that are one question',
      'Why?\n\nBecause.',
      ['Why? | Because.'],
    ],
    ['from German labels', 'Frage: Warum?\nAntwort: Darum.', ['Warum? | Darum.']],
    [
      'from French labels',
      'Q : Pourquoi ?\nR : Parce que.',
      ['Pourquoi\u00a0? | Parce que.'],
    ],
    ['from Persian labels', 'پرسش: چرا؟\nپاسخ: چون.', ['چرا؟ | چون.']],
    ['from Arabic labels', 'س: لماذا؟\nج: لأن.', ['لماذا؟ | لأن.']],
    ['from Japanese labels', '問：なぜ？\n答：だから。', ['なぜ？ | だから。']],
    [
      'after a text that introduces them',
      'Some ask.\n\n### Why?\n\nBecause.',
      ['Some ask.', 'Why? | Because.'],
    ],
  ])('%s', (_, markdown, questions) => {
    expect(read(markdown)).toEqual(questions)
  })
})

describe('an answer', () => {
  test.each([
    [
      'may begin in bold',
      '**Why?**\n\n**Because** it is.',
      ['Why? | **Because** it is.'],
    ],
    ['may be bold', '**Why?**\n\n**Because.**', ['Why? | **Because.**']],
    ['may ask', '**Why?**\n\nWho knows? Nobody.', ['Why? | Who knows? Nobody.']],
    ['may be a question', '**Why?**\n\nWhy not?', ['Why? | Why not?']],
    ['may hold a list', '**Why?**\n\n- a\n- b?', ['Why? | - a | - b?']],
    ['may begin with an initial', '**Who?**\n\nF. Scott did.', ['Who? | F. Scott did.']],
    [
      'may begin with an initial like a label',
      '**Who?**\n\nA. Smith did.',
      ['Who? | A. Smith did.'],
    ],
    ['may be missing', '### Why?\n\n### How?\n\nSo.', ['Why?', 'How? | So.']],
    [
      'keeps headings below',
      '### Why?\n\nBecause.\n\n#### More\n\nx',
      ['Why? | Because. | # More | x'],
    ],
  ])('%s', (_, markdown, questions) => {
    expect(read(markdown)).toEqual(questions)
  })
})

test('a heading over questions is a group', () => {
  const [faq] = briefingOf(
    '# T\n\n## FAQ\n\n### Costs\n\n#### Why?\n\nx\n\n### Time\n\nQ: When?\nA: Soon.',
  ).sections
  expect(faq?.children.map(({ kind, title }) => [kind, inline(title)])).toEqual([
    ['questions', 'Costs'],
    ['questions', 'Time'],
  ])
})

test('questions keep their places', () => {
  const [faq] = briefingOf(
    '# T\n\n## FAQ\n\n**Why?**\nx\n**How?**\ny\n\n- **Who?** z',
  ).sections
  const questions = faq?.content.shape === 'questions' ? faq.content.questions : []
  expect(questions.map(({ position }) => position.start.line)).toEqual([5, 7, 10])
})
