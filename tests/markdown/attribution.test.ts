import { describe, expect, it, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { briefingOf } from '../support/compose-text.js'
import { blocks } from '../support/outline-of.js'

function read(markdown: string): string[] {
  const content = briefingOf(`# A\n\n## B\n\n${markdown}`).sections[0]?.content
  const list: Block[] = content?.shape === 'prose' ? content.blocks : []
  return blocks(list)
}

test.each([
  ['> Yes.\n>\n> — Ann Lee, minister', ['Ann Lee | minister']],
  ['> Yes.\n> – Ann Lee, minister', ['Ann Lee | minister']],
  ['> Yes.\n> -- Ann Lee', ['Ann Lee']],
  ['> Yes.\\\n> ―Ann Lee, minister, in Vienna', ['Ann Lee | minister, in Vienna']],
  ['> **Yes.**\n> — **Ann Lee**, *minister*', ['**Ann Lee** | _minister_']],
  ['> بله.\n> — علی، وزیر', ['علی | وزیر']],
  ['> はい。\n> — 田中、大臣', ['田中 | 大臣']],
])('names who said it: %s', (markdown, [said]) => {
  expect(read(markdown).at(-1)?.replaceAll('*', '').replaceAll('_', '')).toBe(
    `by ${said}`.replaceAll('*', '').replaceAll('_', ''),
  )
})

describe('a quotation', () => {
  it('is without the line that names who said it', () => {
    expect(read('> One.\n>\n> Two,\n> three.\n> — Ann')).toEqual([
      'quote',
      '  One.',
      '  Two, three.',
      'by Ann',
    ])
  })

  it.each([
    '> — Ann Lee',
    '> Yes — no.',
    '> Yes.\n> - Ann',
    '> Yes.\n>\n> — Ann\n>\n> No.',
  ])('has nobody who said it: %s', (markdown) => {
    expect(read(markdown).join('\n')).not.toMatch(/^by /m)
  })
})
