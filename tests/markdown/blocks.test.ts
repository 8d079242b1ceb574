import { describe, expect, test } from 'vitest'
import { lower } from '../support/lower.js'
import { blocks as linesOf } from '../support/outline-of.js'

describe('each node becomes a block', () => {
  test.each([
    ['an indented list item keeps its paragraphs', '- a\n\n  b', ['- a', '  b']],
    ['a list keeps the number of its first item', '7. a\n8. b', ['7. a', '8. b']],
    ['a task keeps its state', '- [ ] a\n- [x] b\n- c', ['- [ ] a', '- [x] b', '- c']],
    ['typed bullets are a list', '• a\n• **b**', ['- a', '- **b**']],
    ['a bullet inside a text is none', 'a • b\n• c', ['a • b • c']],
    [
      'code keeps its language and lines',
      '```js x\na\n\n b\n```',
      ['code js', '  a', '', '   b'],
    ],
    ['an alert is a callout', '> [!TIP]\n> a', ['callout tip', '  a']],
    [
      'letter case of an alert does not matter',
      '> [!Warning]\n>\n> a',
      ['callout warning', '  a'],
    ],
    ['an unknown alert is a quotation', '> [!HINT]\n> a', ['quote', '  [!HINT] a']],
    ['a heading inside a quotation stays', '> ## a\n>\n> b', ['quote', '  # a', '  b']],
    ['an empty heading is nothing', '> ##\n>\n> b', ['quote', '  b']],
    ['a rule is nothing', 'a\n\n---\n\nb', ['a', 'b']],
    ['several terms share a definition', 'A\nB\n: c\n: d', ['term A | B', ': c', ': d']],
    ['a definition without a term is text', ': c', [': c']],
  ])('%s', (_, markdown, lines) => {
    expect(linesOf(lower(markdown).blocks)).toEqual(lines)
  })
})

test('a list of terms reaches from its first term to its last definition', () => {
  const entries = ['A\n: one', 'B\n: two', 'C\n: three', 'D\n: four']
  const [list] = lower(entries.join('\n\n')).blocks
  expect(list?.position).toMatchObject({ start: { line: 1 }, end: { line: 11 } })
})

describe('a table is rectangular', () => {
  test.each([
    ['one column', '| a |\n|---|\n| b |', ['table start', '  a', '  b']],
    ['only a header', '| a | b |\n|--:|:-:|', ['table end center', '  a | b']],
    [
      'a short row',
      '| a | b |\n|---|---|\n| c |',
      ['table start start', '  a | b', '  c | '],
    ],
    ['a long row', '| a |\n|---|\n| b | c |', ['table start start', '  a | ', '  b | c']],
  ])('%s', (_, markdown, lines) => {
    expect(linesOf(lower(markdown).blocks)).toEqual(lines)
  })
})

describe('pictures leave their paragraph', () => {
  test.each([
    ['alone', '![a](b.png "c")', ['picture b.png | a | c']],
    ['between words', 'x ![a](b.png) y', ['x y', 'picture b.png | a']],
    ['in a link', '[![a](b.png)](https://c.d)', ['picture b.png | a']],
    ['in emphasis with words', '*x ![a](b.png)*', ['*x*', 'picture b.png | a']],
    ['by reference', '![a][r]\n\n[r]: b.png', ['picture b.png | a']],
    ['in a cell they are their words', '| ![a](b.png) |\n|---|', ['table start', '  a']],
  ])('%s', (_, markdown, lines) => {
    expect(linesOf(lower(markdown).blocks)).toEqual(lines)
  })
})

describe('footnotes that are no sources', () => {
  test('follow the blocks that use them, in the order of their use', () => {
    const markdown = 'a[^y] b[^x] c[^y]\n\n[^x]: X\n[^y]: Y\n\n    more'
    expect(linesOf(lower(markdown).blocks)).toEqual([
      'a⟨a⟩ b⟨b⟩ c⟨a⟩',
      '⟨a⟩ Y',
      '  more',
      '⟨b⟩ X',
    ])
  })

  test('may refer to each other and to themselves', () => {
    const markdown = 'a[^x]\n\n[^x]: X[^y] and[^x]\n[^y]: Y[^x]'
    expect(linesOf(lower(markdown).blocks)).toEqual([
      'a⟨a⟩',
      '⟨a⟩ X⟨b⟩ and⟨a⟩',
      '⟨b⟩ Y⟨a⟩',
    ])
  })

  test('are marked aa after z', () => {
    const uses = Array.from({ length: 28 }, (_, index) => `[^n${index}]`)
    const markdown = `${uses.join('')}\n\n${uses.map((use) => `${use}: text`).join('\n')}`
    expect(linesOf(lower(markdown).blocks)[0]).toMatch(/⟨z⟩⟨aa⟩⟨ab⟩$/)
  })

  test('are reported where nothing refers to them', () => {
    const { file } = lower('a\n\n[^x]: X')
    expect(file.messages).toMatchObject([
      { ruleId: 'unused-footnote', line: 3, column: 1 },
    ])
  })
})

test('blocks keep their places', () => {
  const { blocks } = lower('a\n\n- b\n- c\n\n> d')
  expect(blocks.map(({ position }) => position.start)).toMatchObject([
    { line: 1, column: 1 },
    { line: 3, column: 1 },
    { line: 6, column: 1 },
  ])
})
