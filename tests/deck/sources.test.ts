import { describe, expect, it } from 'vitest'
import { axis, margin } from '../../src/deck/fit/grid.js'
import type { Scene, SceneParagraph } from '../../src/model/scene.js'
import { scenesOf, textBoxes, textIn } from '../support/scenes-of.js'
import { said } from '../support/setting.js'

const note = 'This list of sources is not exhaustive.'

function list(count: number, text = (number: number) => `Title ${number}, Press, 2020`) {
  const items = Array.from({ length: count }, (_, index) => `- ${text(index + 1)}`)
  return `# A\n\n## Sources\n\n${items.join('\n')}`
}

/** Titles, details and notes are levels of one list. */
function ofLevel(level: number, scene: Scene | undefined): SceneParagraph[] {
  const lists = scene ? textBoxes(scene).filter(({ name }) => name === 'List') : []
  return lists
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((one) => one.level === level)
}

function texts(level: number, scene: Scene | undefined): string[] {
  return ofLevel(level, scene).map(said)
}

/** The numbers that PowerPoint counts in the list. */
function numbers(scene: Scene): number[] {
  return ofLevel(0, scene).flatMap(({ marker }) =>
    marker?.type === 'number' ? [marker.value] : [],
  )
}

function markers(scene: Scene | undefined) {
  return scene ? textBoxes(scene).filter(({ name }) => name.startsWith('Marker')) : []
}

describe('sources', () => {
  it('have their number, title and what stands beside it', () => {
    const [scene] = scenesOf(list(2))
    expect(numbers(scene as Scene)).toEqual([1, 2])
    expect(texts(0, scene)).toEqual(['Title 1', 'Title 2'])
    expect(texts(1, scene)).toEqual(['Press, 2020', 'Press, 2020'])
    expect(texts(2, scene)).toEqual([note])
  })

  it('have the note about the list once, under the last of several lists', () => {
    const lists = '# A\n\n## Sources\n\n### Press\n\n- One\n\n### Books\n\n- Two'
    const scenes = scenesOf(`${lists}\n\n## Further reading\n\n- Three`)
    expect(scenes.flatMap((scene) => texts(0, scene))).toEqual(['One', 'Two', 'Three'])
    expect(scenes.flatMap((scene) => texts(2, scene))).toEqual([note])
  })

  it('have the link of their title, and no other', () => {
    const [scene] = scenesOf(
      '# A\n\n## Sources\n\n- [Linked](https://example.org/a), Press\n- Bare',
    )
    const links = textBoxes(scene as Scene).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.filter(({ link }) => link)),
    )
    expect(links.map(({ text, link }) => [text, link])).toEqual([
      ['Linked', { href: 'https://example.org/a' }],
    ])
  })

  it('of nothing but an address have its site and page as their title', () => {
    const [text, scene] = scenesOf(
      '# A\n\n## Summary\n\nText. [1]\n\n## Sources\n\n- <https://www.example.org/a/page/>\n- Title, <https://example.org/b>',
    )
    const [title] = ofLevel(0, scene)
    expect(title?.runs.map(({ text, link }) => [text, link])).toEqual([
      ['example.org/a/page', { href: 'https://www.example.org/a/page/' }],
    ])
    expect(textIn(text as Scene, 'Sources cited')).toMatch(/example\.org\/a\/page$/)
    const address = '1  https://www.example.org/a/page/'
    expect([text?.notes, scene?.notes]).toEqual([['Sources:', address], [address]])
    expect(texts(1, scene)).toEqual(['https://example.org/b'])
  })

  it('have one link each, on their title', () => {
    const [scene] = scenesOf(
      '# A\n\n## Sources\n\n- "A title", Press, [link](https://example.org)',
    )
    const linked = [0, 1].map((level) =>
      ofLevel(level, scene).flatMap(({ runs }) =>
        runs.flatMap(({ text, link }) => (link ? [text] : [])),
      ),
    )
    expect(linked).toEqual([['"A title"'], []])
  })

  it('have numbers that hang in the margin, up to the axis', () => {
    const [scene] = scenesOf(list(1))
    const [title] = ofLevel(0, scene)
    const box = textBoxes(scene as Scene).find(({ name }) => name === 'List')?.box
    expect(box?.x).toBe(margin)
    expect((box?.x ?? 0) + (title?.indent ?? 0)).toBe(axis)
    expect(title?.hang).toBe(title?.indent)
    expect(ofLevel(1, scene)[0]?.indent).toBe(title?.indent)
  })

  it('have digits of their language, on the baseline of their title', () => {
    const [scene] = scenesOf(
      '---\nlang: fa\n---\n\n# الف\n\n## منابع\n\n- یک، ناشر، ۱۴۰۰\n- دو\n- سه',
    )
    expect(numbers(scene as Scene)).toEqual([])
    expect(markers(scene).map((box) => box.paragraphs.map(said))).toEqual([
      ['۱'],
      ['۲'],
      ['۳'],
    ])
    const box = textBoxes(scene as Scene).find(({ name }) => name === 'List')
    const [one, detail, two] = box?.paragraphs ?? []
    const baselines = markers(scene).map(
      ({ box, paragraphs }) => box.y + 0.8 * (paragraphs[0]?.lineHeight ?? 0),
    )
    const first = (box?.box.y ?? 0) + 0.8 * (one?.lineHeight ?? 0)
    const pitch = (one?.lineHeight ?? 0) + (detail?.lineHeight ?? 0) + (two?.before ?? 0)
    expect(baselines[0]).toBeCloseTo(first)
    expect(baselines[1]).toBeCloseTo(first + pitch)
  })

  it.each([1, 5, 6, 11, 12, 24, 50])(
    'of %i, none is lost, the note is on the last slide',
    (count) => {
      const scenes = scenesOf(list(count))
      expect(scenes.flatMap(numbers)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      )
      expect(scenes.map((scene) => texts(2, scene))).toEqual(
        scenes.map((_, index) => (index === scenes.length - 1 ? [note] : [])),
      )
      const sizes = scenes.map((scene) => texts(0, scene).length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4)
    },
  )

  it('end with the note of the author instead', () => {
    const scenes = scenesOf(`${list(3)}\n\nMy own note.`)
    expect(scenes.map((scene) => texts(2, scene))).toEqual([['My own note.']])
  })

  it('have a note on slides of its own where it is a text', () => {
    const scenes = scenesOf(`${list(3)}\n\n${'A long note on all of these. '.repeat(32)}`)
    expect(scenes.map(({ layout }) => layout)).toEqual(['sources', 'prose'])
    expect(textIn(scenes[1] as Scene, 'Text')).toMatch(/^A long note/)
  })

  it('that are longer than a slide continue under their number', () => {
    const title = 'A title that goes on and on and on. '
    const scenes = scenesOf(
      list(2, (number) => (number === 1 ? title.repeat(90) : 'Two')),
    )
    expect(scenes.length).toBeGreaterThan(1)
    expect(scenes.flatMap(numbers)).toEqual([1, 2])
    const all = scenes.flatMap((scene) => texts(0, scene)).join(' ')
    expect(all.match(/goes/g)).toHaveLength(90)
  })
})
