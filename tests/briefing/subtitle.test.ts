import { describe, expect, test } from 'vitest'
import { briefingOf } from '../support/compose-text.js'

function read(markdown: string): [subtitle: string | undefined, sections: number] {
  const { metadata, sections } = briefingOf(markdown)
  return [metadata.subtitle, sections.length]
}

const rest = '\n\n## Summary\n\nText.'

describe('the line under a title', () => {
  test.each([
    ['# A\n\nPosition adopted in May', 'Position adopted in May'],
    ['# A\n\n*As of* **May 2026**', 'As of May 2026'],
    ['---\ntitle: A\n---\n\n# A\n\nPosition paper', 'Position paper'],
  ])('is its subtitle: %j', (head, expected) =>
    expect(read(head + rest)).toEqual([expected, 1]),
  )

  test('is its subtitle below a bold title, too', () => {
    const markdown = '**A**\n\nPosition paper\n\n**Summary**\n\nText.'
    expect(read(markdown)).toEqual(['Position paper', 1])
  })

  test('is none where heading and field name the same day', () => {
    expect(read(`---\ntitle: Talks of 9 May\n---\n\n# Talks of 9 May${rest}`)).toEqual([
      undefined,
      1,
    ])
  })

  test.each([
    ['a sentence', '# A\n\nThe council met.'],
    ['words before a list', '# A\n\nThree points:'],
    ['of several paragraphs', '# A\n\nOne\n\nTwo'],
    ['of several lines', '# A\n\nFor Bo\nIn May'],
    ['with a reference', '# A\n\nAs in [1]'],
    ['with a link', '# A\n\n[Home](https://example.org)'],
    ['too long', `# A\n\n${'long '.repeat(30)}end`],
  ])('is text where it is %s', (_, head) =>
    expect(read(head + rest)).toEqual([undefined, 2]),
  )

  test('is text beside another subtitle, and where there is nothing else', () => {
    const field = '---\nsubtitle: B\n---\n\n# A\n\nPosition paper'
    expect(read(field + rest)).toEqual(['B', 2])
    expect(read(`---\ntitle: B\n---\n\n# A\n\nPaper${rest}`)).toEqual(['A', 2])
    expect(read('# A\n\nPosition paper')).toEqual([undefined, 1])
  })
})
