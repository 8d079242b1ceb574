import { describe, expect, test } from 'vitest'
import { safeUrl } from '../../src/markdown/phrasing/link.js'
import { lower, runsOf } from '../support/lower.js'
import { messagesOf } from '../support/messages-of.js'
import { inline } from '../support/outline-of.js'

describe('text and marks', () => {
  test.each([
    ['each mark', '*a* **b** ~~c~~ `d` ***e***', '*a* **b** ~~c~~ `d` ***e***'],
    ['a line end is a space', 'a\nb', 'a b'],
    ['breaks by spaces, backslash and tag', 'a  \nb\\\nc<br>d', 'a↵b↵c↵d'],
    ['entities', '&amp; &copy; &#x41; &nope;', '& © A &nope;'],
    ['code keeps its signs', '`a [1] **b**`', '`a [1] **b**`'],
    ['tags go, their text stays', 'H<sub>2</sub>O', 'H2O'],
    ['comments go', 'a<!-- b -->c', 'ac'],
    ['an undefined reference is text', '[a][b]', '[a][b]'],
  ])('%s', (_, markdown, text) => {
    expect(inline(runsOf(markdown))).toBe(text)
  })
})

test('marks inside each other add up', () => {
  expect(runsOf('**a [*b*](https://c.d)**')).toEqual([
    { type: 'text', text: 'a ', bold: true },
    { type: 'text', text: 'b', bold: true, italic: true, href: 'https://c.d/' },
  ])
})

describe('links', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a b', 'http://example.org/a%20b'],
    ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['../other.md', undefined],
    ['https://%', undefined],
    ['', undefined],
  ])('%s leads to %s', (url, href) => {
    expect(safeUrl(url)).toBe(href)
  })

  test('with an address that leads nowhere keep their text and are reported', () => {
    const { file } = lower('A [b](javascript:c) and [d](#e).')
    expect(inline(runsOf('A [b](javascript:c) and [d](#e).'))).toBe('A b and d.')
    expect(messagesOf(file)).toEqual([
      '1:3-1:20 warning unsafe-link: Unexpected address `javascript:c`, expected http, https or mailto',
    ])
  })
})

describe('references to sources', () => {
  test.each([
    ['one', 'a [1].', 'a⟦1⟧.'],
    ['several', 'a [1, 2; 3].', 'a⟦1, 2, 3⟧.'],
    ['a range', 'a [2–4, 1-2].', 'a⟦2, 3, 4, 1, 2⟧.'],
    ['with carets', 'a [^1, ^2].', 'a⟦1, 2⟧.'],
    ['side by side', 'a [1][2] [3]', 'a⟦1, 2, 3⟧'],
    ['twice the same', 'a [1][1]', 'a⟦1⟧'],
    ['apart', 'a [1], [2]', 'a⟦1⟧,⟦2⟧'],
    ['Persian digits and comma', 'الف [۱، ۲]', 'الف⟦1, 2⟧'],
    ['Arabic digits', 'ا [٣]', 'ا⟦3⟧'],
    ['full-width digits and comma', 'あ[１、２]', 'あ⟦1, 2⟧'],
    ['in bold', '**a [1].**', '**a**⟦1⟧**.**'],
    ['over a line end', 'a [1,\n2]', 'a⟦1, 2⟧'],
  ])('%s', (_, markdown, text) => {
    const { file } = lower(markdown)
    expect(inline(runsOf(markdown))).toBe(text)
    expect(file.messages).toEqual([])
  })

  test.each([
    ['a year', 'a [2024]'],
    ['words', 'a [sic] [x]'],
    ['a task', 'a [ ] [x]'],
    ['an empty pair', 'a []'],
  ])('%s is none', (_, markdown) => {
    expect(inline(runsOf(markdown))).toBe(markdown)
  })

  test.each(['\\[1\\]', '\\[1]', '[1\\]', '&#91;1]'])('%s is none', (markdown) => {
    const { file } = lower(`a ${markdown} b`, 0)
    expect(inline(runsOf(`a ${markdown} b`))).toBe('a [1] b')
    expect(file.messages).toEqual([])
  })

  test('are kept apart from escaped ones of the same number', () => {
    expect(inline(runsOf('\\[1\\] and [1]'))).toBe('[1] and⟦1⟧')
  })
})

describe('references to nothing are reported where they stand', () => {
  test.each([
    ['one', 'a [7] b', '1:3-1:6', '[7]', 'a [7] b'],
    ['of several, some', 'a [1, 7] b', '1:3-1:9', '[1, 7]', 'a⟦1⟧ [7] b'],
    ['on another line', 'a\n  b [7]', '2:5-2:8', '[7]', 'a b [7]'],
    ['after a mark', '*a* [7]', '1:5-1:8', '[7]', '*a* [7]'],
    ['with a zero, as in an interval', 'a [0, 1] b', '1:3-1:9', '[0, 1]', 'a [0, 1] b'],
  ])('%s', (_, markdown, place, label, text) => {
    const { file } = lower(markdown, 2)
    expect(inline(runsOf(markdown, 2))).toBe(text)
    expect(messagesOf(file)).toEqual([
      `${place} warning unknown-reference: Unexpected reference \`${label}\`, expected a source from 1 to 2`,
    ])
  })

  test('twice on a line', () => {
    const { file } = lower('[7] [7]\n[7]', 2)
    expect(messagesOf(file).map((line) => line.split(' ')[0])).toEqual([
      '1:1-1:4',
      '1:5-1:8',
      '2:1-2:4',
    ])
  })

  test('in lists, quotations, typed lists and raw HTML', () => {
    const markdown = '> a\n> [7]\n\n- b [7]\n\n• c\n• d [7]\n\n<p>\ne [7]</p>'
    const { file } = lower(markdown, 2)
    expect(messagesOf(file).map((line) => line.split(' ')[0])).toEqual([
      '2:3-2:6',
      '4:5-4:8',
      '7:5-7:8',
      '10:3-10:6',
    ])
  })

  test('where there is no list of sources', () => {
    const [message] = lower('a [1]', 0).file.messages
    expect(message?.reason).toBe('Unexpected reference `[1]`, expected a list of sources')
  })

  test('to a footnote that is not there', () => {
    expect(messagesOf(lower('a [^why]').file)).toEqual([
      '1:3-1:9 warning unknown-reference: Unexpected reference `[^why]`, expected a footnote of that name',
    ])
  })
})
