import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { outline, type RawSection } from '../../src/briefing/outline.js'
import type { GivenTitle } from '../../src/briefing/title.js'
import { createVocabulary } from '../../src/briefing/vocabulary.js'
import { headingText } from '../../src/markdown/heading-text.js'
import { parse } from '../../src/markdown/parse.js'

const vocabulary = createVocabulary([])

function read(markdown: string, given: GivenTitle = {}) {
  const plan = outline(parse(new VFile(markdown)), vocabulary, given)
  const title = plan.title && headingText(plan.title)
  return { ...plan, title, tree: plan.sections.map(shapeOf) }
}

/** `Title(3) > [child, child]`: how many nodes, and what stands under it. */
function shapeOf({ heading, kind, nodes, children }: RawSection): string {
  const name = heading ? heading.children.map(headingText).join('') : '–'
  const own = `${name}${kind ? `=${kind.name}` : ''}(${nodes.length})`
  return children.length > 0 ? `${own} > [${children.map(shapeOf).join(', ')}]` : own
}

describe('the title is', () => {
  test.each([
    ['the first heading of level 1', '# A\n\n## B', 'A', ['B(0)']],
    [
      'one further down',
      '## Summary\n\nx\n\n# A\n\ny\n\n## B',
      'A',
      ['Summary=summary(1)', '–(1)', 'B(0)'],
    ],
    ['one of several', '# A\n\n# B', 'A', ['B(0)']],
    ['a heading above all others', '## A\n\n### B', 'A', ['B(0)']],
    ['underlined', 'A\n=\n\nB\n-', 'A', ['B(0)']],
    ['a bold paragraph where there is no heading', '**A**\n\nx', 'A', ['–(1)']],
    ['not a heading among equals', '## A\n\n## B', undefined, ['A(0)', 'B(0)']],
    ['not a known section', '# Summary\n\nx', undefined, ['Summary=summary(1)']],
    ['not a bold known section', '**Summary**\n\nx', undefined, ['Summary=summary(1)']],
    ['not an empty heading', '#\n\n# A', 'A', ['(0)']],
    ['not a bold paragraph further down', 'x\n\n**A**', undefined, ['–(2)']],
  ])('%s', (_, markdown, title, tree) => {
    expect(read(markdown)).toMatchObject({ title, tree })
  })

  test.each<[string, string, GivenTitle, string | undefined, string[]]>([
    [
      'not there again where the front matter has it',
      '# A\n\nx',
      { title: 'a' },
      'A',
      ['–(1)'],
    ],
    ['a subtitle beside another one', '# B\n\nx', { title: 'A' }, 'B', ['–(1)']],
    [
      'a section where there is a subtitle',
      '# B\n\nx',
      { title: 'A', subtitle: 'C' },
      undefined,
      ['B(1)'],
    ],
    ['a section among others', '# B\n\n# C', { title: 'A' }, undefined, ['B(0)', 'C(0)']],
  ])('given: %s', (_, markdown, given, title, tree) => {
    expect(read(markdown, given)).toMatchObject({ title, tree })
  })
})

describe('sections', () => {
  test.each([
    [
      'stand under those of a higher level',
      '# T\n\n## A\n\n### B\n\n#### C\n\n### D\n\n## E',
      ['A(0) > [B(0) > [C(0)], D(0)]', 'E(0)'],
    ],
    ['may skip levels', '# T\n\n### A\n\n##### B\n\n## C', ['A(0) > [B(0)]', 'C(0)']],
    [
      'of a known kind stand at the top',
      '# T\n\n## A\n\n### Summary\n\n#### B\n\n## C',
      ['A(0)', 'Summary=summary(0) > [B(0)]', 'C(0)'],
    ],
    [
      'of a kind that nests stay below a known one',
      '# T\n\n## Summary\n\n### Background',
      ['Summary=summary(0) > [Background=background(0)]'],
    ],
    [
      'of a kind that nests stand at the top otherwise',
      '# T\n\n## A\n\n### Background',
      ['A(0)', 'Background=background(0)'],
    ],
    ['take text before the first heading', 'x\n\n## A', ['–(1)', 'A(0)']],
    ['need no text', '# T\n\n## A\n\n## B', ['A(0)', 'B(0)']],
    ['ignore headings in quotations', '# T\n\n> ## A\n\nx', ['–(2)']],
  ])('%s', (_, markdown, tree) => {
    expect(read(markdown).tree).toEqual(tree)
  })
})

describe('paragraphs serve as headings', () => {
  test.each([
    ['in bold', '**Summary**\n\nx', ['Summary=summary(1)']],
    ['in bold and italics', '***Summary***\n\nx', ['Summary=summary(1)']],
    ['with text after a colon', '**Summary:** x', ['Summary:=summary(1)']],
    ['with text after a dash', '**Summary** – x', ['Summary=summary(1)']],
    ['with text on the next line', '**Summary**\nx', ['Summary=summary(1)']],
    ['not in a sentence', '**Summary** of all', ['–(1)']],
    ['not of an unknown name', '**Risks**\n\nx', ['–(2)']],
    ['for the bottom line without marks', 'TL;DR: x', ['TL;DR=bottomLine(1)']],
    ['for the bottom line before a dash', 'TL;DR – x', ['TL;DR=bottomLine(1)']],
    ['for the bottom line on a line of its own', 'TL;DR\nx', ['TL;DR=bottomLine(1)']],
    ['not for others without marks', 'Summary: x', ['–(1)']],
    ['not for the bottom line inside a section', '## A\n\nIn short: x\n\ny', ['A(2)']],
  ])('%s', (_, markdown, tree) => {
    expect(read(`# T\n\n${markdown}`).tree).toEqual(tree)
  })

  test.each([
    [
      'a heading after their text is not below them',
      '**TL;DR:** x\n\n## A',
      ['TL;DR:=bottomLine(1)', 'A(0)'],
    ],
    [
      'headings that are all they have stand below them',
      '**FAQ**\n\n### A\n\n### B',
      ['FAQ=questions(0) > [A(0), B(0)]'],
    ],
    [
      'up to one of a higher level',
      '**FAQ**\n\n### A\n\n## B',
      ['FAQ=questions(0) > [A(0)]', 'B(0)'],
    ],
  ])('%s', (_, markdown, tree) => {
    expect(read(`# T\n\n${markdown}`).tree).toEqual(tree)
  })
})

describe('headings that ask belong to the questions above, though of the same level', () => {
  test.each([
    [
      'all that follow',
      '## FAQ\n\n## A?\n\nx\n\n## B?\n\n## C',
      ['FAQ=questions(0) > [A?(1), B?(0)]', 'C(0)'],
    ],
    ['not below text', '## FAQ\n\nx\n\n## A?', ['FAQ=questions(1)', 'A?(0)']],
    ['not below other sections', '## Summary\n\n## A?', ['Summary=summary(0)', 'A?(0)']],
  ])('%s', (_, markdown, tree) => {
    expect(read(`# T\n\n${markdown}`).tree).toEqual(tree)
  })
})

test('places are those of the headings', () => {
  const { sections } = read('# T\n\nx\n\n## A\n\n**Summary:** y')
  expect(sections.map(({ position }) => position.start.line)).toEqual([3, 5, 7])
})

test('languages of known headings are told', () => {
  expect(read('# T\n\n## FAQ\n\n## Quellen\n\n## A').languages).toEqual(['en', 'de'])
})
