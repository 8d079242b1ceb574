import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/briefing/front-matter.js'
import type { FrontMatter } from '../../src/briefing/front-matter-fields.js'
import { parse } from '../../src/markdown/parse.js'
import { messagesOf } from '../support/messages-of.js'

function read(markdown: string): {
  fields: FrontMatter | undefined
  messages: string[]
  file: VFile
} {
  const file = new VFile(markdown)
  try {
    return {
      fields: readFrontMatter(parse(file), file).fields,
      messages: messagesOf(file),
      file,
    }
  } catch {
    return { fields: undefined, messages: messagesOf(file), file }
  }
}

describe('fields are read as they are written', () => {
  test.each<[string, FrontMatter]>([
    ['title: 1.10', { title: '1.10' }],
    ['title: "A: B"', { title: 'A: B' }],
    ['title: >\n  A\n  B', { title: 'A B' }],
    ['title: |\n  A\n  B', { title: 'A B' }],
    ['title: yes', { title: 'yes' }],
    ['title:', {}],
    ['title: ~', {}],
    ['TITLE: A', { title: 'A' }],
    ['date: 2025-05-12', { date: '2025-05-12' }],
    ['date: 2025-05', { date: '2025-05' }],
    ['date: 2025', { date: '2025' }],
    ['date: Spring 2025', { date: 'Spring 2025' }],
    ['as-of: 2025-05-12', { 'as-of': '2025-05-12' }],
    ['as_of: 2025-05-12', { 'as-of': '2025-05-12' }],
    ['asOf: 2025-05-12', { 'as-of': '2025-05-12' }],
    ['lang: de_AT', { lang: 'de-AT' }],
    ['language: fa', { lang: 'fa' }],
    ['organization: A', { organisation: 'A' }],
    ['tags: a, b', { tags: ['a', 'b'] }],
    ['tags: [a, 2]', { tags: ['a', '2'] }],
    ['keywords:\n  - a', { tags: ['a'] }],
    ['mark: TLP:AMBER', { mark: 'TLP:AMBER' }],
    ['url: https://example.org/a', { url: 'https://example.org/a' }],
    ['# nothing', {}],
  ])('%s', (yaml, fields) => {
    const result = read(`---\n${yaml}\n---\n`)
    expect(result.fields).toEqual(fields)
    expect(result.messages).toEqual([])
  })
})

describe('a value that cannot be is a warning where it stands, and ignored', () => {
  test.each([
    ['title: [a]', '2:8-2:11', 'title', 'text'],
    ['author: {a: b}', '2:9-2:15', 'author', 'text'],
    ['date: 2025-13-45', '2:7-2:17', 'date', 'a date'],
    ['date: 2025-02-30', '2:7-2:17', 'date', 'a date'],
    ['lang: "???"', '2:7-2:12', 'lang', 'a language tag such as `en` or `fa`'],
    ['url: example.org', '2:6-2:17', 'url', 'an address that begins with https://'],
    ['url: ftp://example.org', '2:6-2:23', 'url', 'an address that begins with https://'],
    ['tags: {a: b}', '2:7-2:13', 'tags', 'a list of words'],
    ['title: ""', '2:8-2:10', 'title', 'text'],
  ])('%s', (yaml, place, name, expected) => {
    const { fields, messages } = read(`---\n${yaml}\n---\n`)
    expect(fields).toEqual({})
    expect(messages).toEqual([
      `${place} warning invalid-field: Unexpected value of \`${name}\` in front matter, expected ${expected}`,
    ])
  })
})

describe('an unknown field is a warning that proposes a known one', () => {
  test.each([
    ['athor', '`author`'],
    ['subtile', '`subtitle`'],
    ['Organisatoin', '`organisation`'],
    ['layout', 'a known field'],
    ['constructor', 'a known field'],
    ['__proto__', 'a known field'],
    ['toString', 'a known field'],
  ])('%s', (name, expected) => {
    const { fields, messages } = read(`---\ntitle: A\n${name}: b\n---\n`)
    expect(fields).toEqual({ title: 'A' })
    expect(messages).toEqual([
      `3:1-3:${name.length + 1} warning unknown-field: Unexpected field \`${name}\` in front matter, expected ${expected}`,
    ])
  })
})

describe('what is no front matter fails', () => {
  test.each([
    [
      '---\ntitle: "A\n---\n',
      'invalid-front-matter',
      'Cannot read front matter: Missing closing "quote',
    ],
    [
      '---\ntitle: A\ntitle: B\n---\n',
      'invalid-front-matter',
      'Cannot read front matter: Map keys must be unique',
    ],
    [
      '---\n- a\n---\n',
      'invalid-front-matter',
      'Cannot read front matter: expected fields, `name: value`',
    ],
    [
      '---\njust words\n---\n',
      'invalid-front-matter',
      'Cannot read front matter: expected fields, `name: value`',
    ],
    [
      '---\ntitle: A\n',
      'unclosed-front-matter',
      'Unexpected end of file in front matter, expected a closing line `---`',
    ],
    [
      '\n\n---\ntitle: A\n---\n',
      'late-front-matter',
      'Unexpected empty line before front matter, expected it at the beginning',
    ],
  ])('%j', (markdown, rule, reason) => {
    const { fields, file } = read(markdown)
    expect(fields).toBeUndefined()
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({ ruleId: rule, reason, fatal: true })
    expect(file.messages[0]?.note).toBeTruthy()
  })

  test('at the place of the mistake', () => {
    const [message] = read('---\ntitle: A\ndate: [a, b\n---\n').messages
    expect(message).toMatch(/^3:12-/)
  })
})

test.each([
  ['none', 'Text.'],
  ['an empty one', '---\n---\n\nText.'],
  ['a rule at the head', '---\n\nText.'],
  ['a rule and a sentence', '---\nJust text\n'],
])('%s has no fields', (_, markdown) => {
  expect(read(markdown)).toMatchObject({ fields: {}, messages: [] })
})
