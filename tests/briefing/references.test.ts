import { describe, expect, test } from 'vitest'
import { briefingOf, composeText } from '../support/compose-text.js'
import { inline } from '../support/outline-of.js'

/** Text of the first section and the titles of all sources. */
function read(markdown: string): { text: string; sources: string[] } {
  const { sections, sources } = briefingOf(`# T\n\n${markdown}`)
  const content = sections[0]?.content
  const [first] = content?.shape === 'prose' ? content.blocks : []
  return {
    text: first?.type === 'paragraph' ? inline(first.runs) : '',
    sources: sources.map(({ title, url }) => inline(title) + (url ? ` <${url}>` : '')),
  }
}

const url = 'https://example.org/a'

describe('a footnote is a source', () => {
  test.each([
    ['with a link', `[Title](${url})`, `Title <${url}>`],
    ['with a link and a publisher', `[Title](${url}), Publisher.`, `Title <${url}>`],
    ['with an address', url, `${url} <${url}>`],
    ['that points to a link', `See [Title](${url}).`, `Title <${url}>`],
    ['with a date', 'Title, Publisher, 2020', 'Title'],
  ])('%s', (_, footnote, source) => {
    expect(read(`a[^x]\n\n[^x]: ${footnote}`)).toEqual({
      text: 'a⟦1⟧',
      sources: [source],
    })
  })

  test('that repeats one of the list', () => {
    expect(read('a[^x]\n\n## Sources\n\n- Other\n- Title\n\n[^x]: Title')).toEqual({
      text: 'a⟦2⟧',
      sources: ['Other', 'Title'],
    })
  })

  test('once for two footnotes with the same words', () => {
    expect(read('a[^x] b[^y]\n\n[^x]: Title, 2020\n[^y]: Title, 2020')).toEqual({
      text: 'a⟦1⟧ b⟦1⟧',
      sources: ['Title'],
    })
  })
})

describe('a footnote is none', () => {
  test.each([
    ['in words', 'That is, on roads.'],
    ['with a link in a sentence', `The council [said](${url}) so.`],
    ['with a link at the head of a sentence', `[The council](${url}) said so.`],
    ['of two paragraphs', 'Title, 2020\n\n    More.'],
  ])('%s', (_, footnote) => {
    expect(read(`a[^x]\n\n[^x]: ${footnote}`)).toEqual({ text: 'a⟨a⟩', sources: [] })
  })
})

test('numbered footnotes are sources in the order of their numbers', () => {
  expect(read('a[^2] b[^1]\n\n[^2]: Two, 2020\n[^1]: One, 2020')).toEqual({
    text: 'a⟦2⟧ b⟦1⟧',
    sources: ['One', 'Two'],
  })
})

describe('a definition with a number', () => {
  test.each([
    ['is a source', 'a [1]', `[1]: ${url}`, 'a⟦1⟧', [`${url} <${url}>`]],
    [
      'is a source by its title',
      'a [1]',
      `[1]: ${url} "Title"`,
      'a⟦1⟧',
      [`Title <${url}>`],
    ],
    [
      'is the address of a listed source',
      'a [1]',
      `## Sources\n\n- Title\n\n[1]: ${url}`,
      'a⟦1⟧',
      [`Title <${url}>`],
    ],
    [
      'does not replace an address',
      'a [1]',
      `## Sources\n\n- [Title](${url})\n\n[1]: https://b.c`,
      'a⟦1⟧',
      [`Title <${url}>`],
    ],
    [
      'is an address where only links with a text use it',
      'a [b][1]',
      `[1]: ${url}`,
      `a b<${url}>`,
      [],
    ],
    ['is none without an address', 'a [1]', '[1]: <>', 'a 1', []],
  ])('%s', (_, text, below, reads, sources) => {
    expect(read(`${text}\n\n${below}`)).toEqual({ text: reads, sources })
  })
})

test('further sources join the last list, or make a section of their own', () => {
  const [, listed] = briefingOf('a[^x]\n\n## Sources\n\n- A\n\n[^x]: B, 2020').sections
  expect(listed?.content).toMatchObject({ sources: [{ number: 1 }, { number: 2 }] })
  const made = briefingOf('# T\n\na[^x]\n\n[^x]: B, 2020').sections.at(-1)
  expect(made).toMatchObject({
    kind: 'sources',
    title: [],
    content: { sources: [{ number: 1 }] },
  })
})

test('references and footnotes in the text of sources lead to nothing', () => {
  const { briefing } = composeText(
    '# T\n\na [1]\n\n## Sources\n\n- Title [2][^x]\n- B\n\n[^x]: note',
  )
  expect(briefing?.sources.map(({ title }) => inline(title))).toEqual(['Title [2]', 'B'])
})
