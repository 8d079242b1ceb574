import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'

test.each([
  ['Windows', 'One\r\ntwo\r\n\r\n```\r\na\r\nb\r\n```\r\n'],
  ['old Macintosh', 'One\rtwo\r\r```\ra\rb\r```\r'],
])('line ends of %s are read as line feeds', (_, markdown) => {
  const { children } = parse(new VFile(markdown))
  expect(children).toMatchObject([
    { type: 'paragraph', children: [{ value: 'One\ntwo' }] },
    { type: 'code', value: 'a\nb', position: { start: { line: 4, column: 1 } } },
  ])
})

test('a byte order mark is no text and moves no place', () => {
  const [heading] = parse(new VFile('\uFEFF# Title')).children
  expect(heading).toMatchObject({
    type: 'heading',
    children: [{ value: 'Title', position: { start: { line: 1, column: 3 } } }],
  })
})

test.each([
  ['quotations', `# T\n\n${'>'.repeat(2000)} deep`, '3:1-3:1'],
  ['emphasis', `# T\n\n${'*'.repeat(1200)}a${'*'.repeat(1200)}`, /^3:/],
])('%s too deep to walk down fail with a place', (_, markdown, place) => {
  const file = new VFile(markdown)
  expect(() => parse(file)).toThrow('Unexpected depth of nesting')
  expect(file.messages[0]).toMatchObject({ ruleId: 'too-deep', fatal: true })
  expect(file.messages[0]?.name).toMatch(place)
})

test('lists and quotations as deep as people write them are read', () => {
  const list = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- item`)
  expect(() => parse(new VFile(list.join('\n')))).not.toThrow()
  expect(() => parse(new VFile(`${'> '.repeat(40)}text`))).not.toThrow()
})
