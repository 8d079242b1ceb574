import { describe, expect, it, test } from 'vitest'
import { lower } from '../support/lower.js'
import { blocks } from '../support/outline-of.js'

const read = (markdown: string) => blocks(lower(markdown).blocks)
const rules = (markdown: string) =>
  lower(markdown).file.messages.map(({ ruleId }) => ruleId)

test.each([
  ':smile: and 10:30, a:b, ::note and :::',
  ':::note\ntext\n:::',
  ':::compare extra words\ntext',
  '::compare\n\ntext',
  'C++ std::vector, https://example.org:80',
  ':::\ntext',
])('%j is text, letter by letter', (markdown) => {
  const text = lower(markdown).blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
      : [],
  )
  const spaced = (one: string) => one.replaceAll(/\s/g, ' ')
  expect(spaced(text.join('\n\n'))).toBe(spaced(markdown))
  expect(rules(markdown)).toEqual([])
})

describe('a comparison', () => {
  it.each([':::compare', '::: compare', '::::comparison', ':::columns '])(
    'begins with %j',
    (fence) => {
      const end = fence.startsWith('::::') ? '::::' : ':::'
      expect(read(`before\n${fence}\n# A\na\n# B\n- b\n${end}\nafter`)).toEqual([
        'before',
        'column A',
        '  a',
        'column B',
        '  - b',
        'after',
      ])
    },
  )

  it('stands in quotations and lists, too', () => {
    expect(read('> :::compare\n> # A\n> a\n> # B\n> b\n> :::').join()).toContain(
      'column B',
    )
    expect(read('- :::compare\n  # A\n  # B\n  :::\n- next').join()).toContain('column B')
  })

  it('has text before its first heading above, and lower headings inside', () => {
    expect(read(':::compare\nintro\n## A\n### Inner\na\n## B\nb\n:::')).toEqual([
      'intro',
      'column A',
      '  # Inner',
      '  a',
      'column B',
      '  b',
    ])
  })

  it.each([
    ':::compare\ntext\n:::',
    ':::compare\n# A\ntext\n:::',
    ':::options\n# A\n:::',
  ])('without two headings is text: %j', (markdown) => {
    expect(rules(markdown)).toEqual(['undivided-container'])
    expect(read(markdown).join()).not.toMatch(/column|table/)
  })

  it('that nothing closes leaves the headings below to the outline', () => {
    const markdown = 'a\n\n:::compare\n\n## B\n\ntext'
    expect(rules(markdown)).toEqual(['unclosed-container'])
    expect(read(markdown)).toEqual(['a', ':::compare', '# B', 'text'])
  })

  it.each(['| a | b |\n|---|---|\n| 1 | 2 |', '```\ncode\n```', '- ```\n  code\n  ```'])(
    'with %j has its parts under each other',
    (wide) => {
      const markdown = `:::compare\n# A\n\n${wide}\n\n# B\nb\n:::`
      expect(rules(markdown)).toEqual(['wide-container'])
      expect(read(markdown)[0]).toBe('# A')
    },
  )
})

describe('options', () => {
  const table = (text: string) => read(`:::options\n${text}\n:::`)

  it('have the author’s words for their sides, whatever the language', () => {
    expect(table('# Eins\n**Vorteile**\n\n- billig\n\n# Zwei\nNachteile: teuer')).toEqual(
      [
        'table start start start',
        '  Option | Vorteile | Nachteile',
        '  Eins | • billig | ',
        '  Zwei |  | teuer',
      ],
    )
  })

  it.each([
    '# A (recommended)',
    '# A {recommended}',
    '# A {.recommended}',
    '# A（推奨）',
    '# A (پیشنهادی)',
  ])('mark %j', (heading) => {
    const [, , row] = table(`${heading}\na\n# B\nb`)
    expect(row).toMatch(/^ {2}\* A↵✓ /)
  })

  it('keep what no cell holds', () => {
    const lines = table('# A\n\n```\ncode\n```\n\n# B\nb')
    expect(lines).toEqual(expect.arrayContaining(['code', '  code']))
  })

  it('do not take text with a colon for a side', () => {
    expect(table('# A\nThis: that\n# B\nCost: much')).toEqual([
      'table start start',
      '  Option | Description',
      '  A | This: that',
      '  B | Cost: much',
    ])
  })
})
