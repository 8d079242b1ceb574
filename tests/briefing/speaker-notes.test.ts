import { describe, expect, test } from 'vitest'
import { briefingOf } from '../support/compose-text.js'
import { blocks as linesOf } from '../support/outline-of.js'

function read(markdown: string): { text: string[]; notes: string[] } {
  const [section] = briefingOf(`# T\n\n## A\n\n${markdown}`).sections
  const content = section?.content
  return {
    text: content?.shape === 'prose' ? linesOf(content.blocks) : [],
    notes: linesOf(section?.notes ?? []),
  }
}

describe('speaker notes are taken out of the text', () => {
  test.each([
    ['of a comment', 'x\n\n<!-- notes: a -->', ['x'], ['a']],
    ['of a comment in any letter case', '<!--NOTE:a-->', [], ['a']],
    ['of several paragraphs', '<!-- notes: a\n\nb -->', [], ['a', 'b']],
    ['with Markdown', '<!-- notes:\n*a*\n\n- b\n  - c\n-->', [], ['*a*', '- b', '  - c']],
    ['that are indented', '<!-- notes:\n    a\n\n    b\n-->', [], ['a', 'b']],
    ['of two comments on a line', '<!-- notes: a --><!-- notes: b -->', [], ['a', 'b']],
    ['before text on the same line', '<!-- notes: a --> <b>x</b>', ['x'], ['a']],
    ['inside a paragraph', 'x <!-- notes: a -->\ny', ['x y'], ['a']],
    ['inside an item', '- x\n\n  <!-- notes: a -->\n- y', ['- x', '- y'], ['a']],
    ['that are all of an item', '- x\n- <!-- notes: a -->', ['- x'], ['a']],
    ['of an alert', 'x\n\n> [!NOTE] Speaker\n> *a*\n>\n> b', ['x'], ['*a*', 'b']],
    ['of an alert with a colon', '> [!NOTE] Speaker: a', [], ['a']],
    ['of an alert for speaker notes', '> [!note] speaker notes\n> a', [], ['a']],
    [
      'of an alert in a quotation',
      '> x\n>\n> > [!NOTE] Speaker\n> > a',
      ['quote', '  x'],
      ['a'],
    ],
    [
      'in the order of the text',
      '> [!NOTE] Speaker\n> a\n\n<!-- notes: b -->',
      [],
      ['a', 'b'],
    ],
  ])('%s', (_, markdown, text, notes) => {
    expect(read(markdown)).toEqual({ text, notes })
  })

  test.each([
    ['a comment', '<!-- hidden -->', []],
    ['a comment about notes', '<!-- see notes: a -->', []],
    ['a note for all', '> [!NOTE]\n> a', ['callout note', '  a']],
    ['a quotation', '> Speaker: a', ['quote', '  Speaker: a']],
  ])('not %s', (_, markdown, text) => {
    expect(read(markdown)).toEqual({ text, notes: [] })
  })
})

test('notes belong to the question, the section or the cover that they stand in', () => {
  const { notes, sections } = briefingOf(
    '# T\n\n<!-- notes: cover -->\n\n## FAQ\n\n<!-- notes: all -->\n\n### A?\n\nb\n\n<!-- notes: one -->\n\n## Sources\n\n- c\n\n> [!NOTE] Speaker\n> sources',
  )
  const [faq, sources] = sections
  const questions = faq?.content.shape === 'questions' ? faq.content.questions : []
  expect(linesOf(notes)).toEqual(['cover'])
  expect(linesOf(faq?.notes ?? [])).toEqual(['all'])
  expect(linesOf(questions[0]?.notes ?? [])).toEqual(['one'])
  expect(linesOf(sources?.notes ?? [])).toEqual(['sources'])
  expect(sources?.content).toMatchObject({ before: [], after: [] })
})

test('references in notes lead to sources; one to nothing is reported in the comment', () => {
  const markdown = '## A\n\n<!-- notes:\na [1]\n-->\n\n## Sources\n\n- b'
  expect(linesOf(briefingOf(markdown).sections[0]?.notes ?? [])).toEqual(['a⟦1⟧'])
})
