import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readItems } from '../../src/bibliography/read-entries.js'
import { compose } from '../../src/briefing/compose.js'
import { readFrontMatter } from '../../src/briefing/front-matter.js'
import { parse } from '../../src/markdown/parse.js'
import { emptyLibrary, type Library } from '../../src/model/bibliography.js'
import { plainText } from '../../src/model/runs.js'
import { codesOf, examplesOf } from '../support/syntax-examples.js'

const yaml =
  codesOf('citations').find(({ value }) => value.startsWith('references:'))?.value ?? ''
const { entries } = readItems(parseYaml(yaml).references)
const library = new Map(entries.map((entry) => [entry.key, entry]))

/** The first paragraph of a briefing, its sources, and its messages, a line each. */
function reading(markdown: string, entries: Library['entries'] = library): string {
  const file = new VFile(markdown)
  const tree = parse(file)
  const { fields } = readFrontMatter(tree, file)
  const style = fields.citations ?? emptyLibrary.style
  const briefing = compose(tree, file, fields, [], { entries, style })
  const [section] = briefing.sections
  const [first] = section?.content.shape === 'prose' ? section.content.blocks : []
  const sources = briefing.sources.map(
    ({ number, title, detail }) =>
      `${number} ${plainText(title)}${detail.length > 0 ? ` | ${plainText(detail)}` : ''}`,
  )
  const messages = file.messages.map(
    ({ line, column, reason }) => `${line}:${column} ${reason}`,
  )
  return [
    first?.type === 'paragraph' ? plainText(first.runs) : '',
    ...sources,
    ...messages,
  ].join('\n')
}

test.each(examplesOf('citations'))('is read as the page says: %s', (markdown, reads) => {
  expect(reading(markdown)).toBe(reads)
})

describe('what is no citation stays as it is', () => {
  test.each([
    'Write to [me@doe2024.org] or `@doe2024`.',
    'Only [see the annex] and @nobody2024 here.',
    'A place [ @ ] and a handle @someone.',
  ])('%s', (text) => {
    expect(reading(`# T\n\n${text}`)).toBe(text.replaceAll('`', ''))
  })

  test('without a bibliography, a key with a year is meant as one', () => {
    const text = 'See [@doe2024] and [@scope].'
    expect(reading(`# T\n\n${text}`, new Map())).toBe(
      `${text}\n3:5 Unexpected citation \`@doe2024\`, expected a key of the bibliography`,
    )
  })
})

test('a citation in a heading, a table and a point counts, in the order of the text', () => {
  const markdown = `# T

## Key points

- **Lead:** text [@doe2024]

## Table [@board2025]

| A |
|---|
| b [@doe2024] |`
  const lines = reading(markdown).split('\n')
  expect(lines.slice(1).map((line) => line.slice(0, 8))).toEqual(['1 Phones', '2 Resolu'])
})
