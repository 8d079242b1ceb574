import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SceneItem } from '../../src/model/scene.js'
import { isFoot, scenesOf } from '../support/scenes-of.js'

/** Names of a slide's items in the order in which screen readers come to them. */
function namesOn(markdown: string): string[][] {
  return scenesOf(markdown).map(({ items }) => items.map(({ name }) => name))
}

const sources = '## Sources\n\n1. One'

describe('the items of a slide', () => {
  it.each([
    [
      'title, text, what it belongs to, sources, foot',
      `---\ntopic: T\ndate: 2025-05-12\n---\n\n# A\n\n## Summary\n\nText. [1]\n\n${sources}`,
      ['Title', 'Text', 'Kicker', 'Sources cited', 'Date', 'Footer', 'Slide number'],
    ],
    [
      'each point after its number',
      '# A\n\n## Key points\n\n- **One.** Text.\n- **Two.** Text.',
      ['Title', 'Marker 1', 'Text 1', 'Marker 2', 'Text 2', 'Footer', 'Slide number'],
    ],
    [
      'the answer after the number of its question',
      '# A\n\n## FAQ\n\n### Why?\n\nSo.',
      ['Title', 'Number', 'Answer', 'Kicker', 'Footer', 'Slide number'],
    ],
    [
      'a table between the text around it',
      '# A\n\n## T\n\nBefore.\n\n| A |\n|---|\n| 1 |\n\nAfter.',
      ['Title', 'Introduction', 'Table', 'Note', 'Footer', 'Slide number'],
    ],
  ])('are read in order: %s', (_, markdown, expected) => {
    expect(namesOn(markdown)[0]).toEqual(expected)
  })

  it('begin with the title and end with the foot on all slides', () => {
    const markdown = readFileSync('content/ecb-price-stability.md', 'utf8')
    for (const { items } of scenesOf(markdown)) {
      expect(items[0]?.name).toBe('Title')
      const foot = items.findIndex(isFoot)
      expect(items.slice(foot).every((item: SceneItem) => isFoot(item))).toBe(true)
    }
  })
})
