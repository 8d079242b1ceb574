import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/model/scene.js'
import { scenesOf, textBoxes, textIn } from '../support/scenes-of.js'

const note = 'This list of sources is not exhaustive.'

function list(count: number, text = (number: number) => `Title ${number}, Press, 2020`) {
  const items = Array.from({ length: count }, (_, index) => `- ${text(index + 1)}`)
  return `# A\n\n## Sources\n\n${items.join('\n')}`
}

function markers(scene: Scene): string[] {
  return textBoxes(scene)
    .filter(({ name }) => name.startsWith('Marker'))
    .map(({ name }) => textIn(scene, name))
}

function rows(scene: Scene): string[] {
  return textBoxes(scene)
    .filter(({ name }) => name.startsWith('Text'))
    .map(({ name }) => textIn(scene, name))
}

describe('sources', () => {
  it('have their number, title and what stands beside it', () => {
    const [scene] = scenesOf(list(2))
    expect(markers(scene as Scene)).toEqual(['1', '2'])
    expect(rows(scene as Scene)).toEqual(['Title 1\nPress, 2020', 'Title 2\nPress, 2020'])
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

  it('have digits of their language', () => {
    const [scene] = scenesOf('---\nlang: fa\n---\n\n# الف\n\n## منابع\n\n- یک\n- دو')
    expect(markers(scene as Scene)).toEqual(['۱', '۲'])
  })

  it.each([1, 5, 6, 11, 12, 24, 50])(
    'of %i, none is lost, the note is on the last slide',
    (count) => {
      const scenes = scenesOf(list(count))
      expect(scenes.flatMap(markers)).toEqual(
        Array.from({ length: count }, (_, index) => String(index + 1)),
      )
      expect(scenes.map((scene) => textIn(scene, 'Note'))).toEqual(
        scenes.map((_, index) => (index === scenes.length - 1 ? note : '')),
      )
      const sizes = scenes.map((scene) => rows(scene).length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4)
    },
  )

  it('end with the note of the author instead', () => {
    const scenes = scenesOf(`${list(3)}\n\nMy own note.`)
    expect(scenes.map((scene) => textIn(scene, 'Note'))).toEqual(['My own note.'])
  })

  it('have a note on slides of its own where it is a text', () => {
    const scenes = scenesOf(`${list(3)}\n\n${'A long note on all of these. '.repeat(60)}`)
    expect(scenes.map(({ layout }) => layout)).toEqual(['sources-3', 'prose'])
  })

  it('that are longer than a slide continue under their number', () => {
    const title = 'A title that goes on and on and on. '
    const scenes = scenesOf(
      list(2, (number) => (number === 1 ? title.repeat(90) : 'Two')),
    )
    expect(scenes.length).toBeGreaterThan(1)
    expect(scenes.flatMap(markers)).toEqual(['1', '2'])
    expect(scenes.flatMap(rows).join(' ').match(/goes/g)).toHaveLength(90)
  })
})
