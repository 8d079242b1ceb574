import { describe, expect, it } from 'vitest'
import { fullWidth, margin } from '../../src/deck/fit/grid.js'
import type { Scene, TextBox } from '../../src/model/scene.js'
import { fittedOf, textOf } from '../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring. '

function compare(...texts: string[]): string {
  const parts = texts.map((text, index) => `### Column ${index + 1}\n\n${text}`)
  return `# T\n\n## Positions\n\n:::compare\n${parts.join('\n\n')}\n:::`
}

/** The slides after the cover. */
function slides(markdown: string): Scene[] {
  return fittedOf(markdown).scenes.slice(1)
}

function boxesOf(scene: Scene | undefined, name: string): TextBox[] {
  return (scene?.items ?? []).flatMap((item) =>
    item.type === 'text' && item.name.startsWith(name) ? [item] : [],
  )
}

const names = (scene: Scene | undefined) => boxesOf(scene, 'Heading').map(textOf)

describe('a comparison', () => {
  it('stands side by side across the slide, in places of its layout', () => {
    const [scene, ...more] = slides(compare('One.', 'Two.', 'Three.'))
    expect(more).toEqual([])
    const texts = boxesOf(scene, 'Text')
    expect(texts.map(textOf)).toEqual(['One.', 'Two.', 'Three.'])
    expect(names(scene)).toEqual(['Column 1', 'Column 2', 'Column 3'])
    expect(new Set(texts.map(({ box }) => box.y)).size).toBe(1)
    expect(texts[0]?.box.x).toBe(margin)
    const end = (texts[2]?.box.x ?? 0) + (texts[2]?.box.width ?? 0)
    expect(end).toBeCloseTo(margin + fullWidth)
    expect(texts.every(({ placeholder }) => placeholder?.type === 'body')).toBe(true)
  })

  it('is read column by column', () => {
    const [scene] = slides(compare('One.', 'Two.'))
    const order = (scene?.items ?? []).flatMap((item) =>
      item.type === 'text' && /^(?:Heading|Text) /.test(item.name) ? [item.name] : [],
    )
    expect(order).toEqual(['Heading 1', 'Text 1', 'Heading 2', 'Text 2'])
  })

  it('goes on in its columns, each under its heading as long as it has text', () => {
    const scenes = slides(compare(sentence.repeat(60), 'Brief.'))
    expect(scenes.length).toBeGreaterThan(1)
    expect(names(scenes[0])).toEqual(['Column 1', 'Column 2'])
    expect(names(scenes[1])).toEqual(['Column 1'])
  })

  it('of more than four shares out equally over slides', () => {
    const scenes = slides(compare('1', '2', '3', '4', '5', '6'))
    expect(scenes.map((scene) => names(scene).length)).toEqual([3, 3])
  })

  it('has brief text before it on its slide', () => {
    const markdown = compare('One.', 'Two.').replace(
      ':::compare',
      'Before.\n\n:::compare',
    )
    const [scene, ...more] = slides(markdown)
    expect(more).toEqual([])
    expect(boxesOf(scene, 'Introduction').map(textOf)).toEqual(['Before.'])
  })

  it('has a slide without the text before it where headings would leave it no room', () => {
    const high = compare('One.', 'Two.').replace('Column 2', 'A long name '.repeat(24))
    const scenes = slides(
      high.replace(':::compare', `${'Before.\n\n'.repeat(4)}:::compare`),
    )
    expect(scenes.map(names)).toEqual([
      [],
      ['Column 1', 'A long name '.repeat(24).trim()],
    ])
  })

  it.each([2, 3, 4, 7])(
    'of %i stands under each other where a heading fills its column',
    (count) => {
      const texts = Array.from({ length: count }, (_, index) => `Text ${index + 1}.`)
      const name = 'QWWMOMWQ'.repeat(40)
      const scenes = slides(compare(...texts).replace('Column 2', name))
      const boxes = scenes.flatMap((scene) => scene.items).filter((item) => 'box' in item)
      expect(boxes.every(({ box }) => box.height >= 0)).toBe(true)
      expect(scenes.some(({ layout }) => layout.startsWith('columns'))).toBe(false)
      const text = scenes
        .flatMap((scene) => boxesOf(scene, 'Text'))
        .map(textOf)
        .join('')
      for (const one of [...texts, name]) expect(text.replaceAll('\n', '')).toContain(one)
    },
  )
})

describe('options', () => {
  const markdown =
    '# T\n\n## Options\n\n:::options\n### Wait\n+ cheap\n+ quiet\n\n- slow\n\n### Act {recommended}\n+ quick\n:::'

  it('are a table with the recommended row marked', () => {
    const [scene] = slides(markdown)
    const table = scene?.items.find((item) => item.type === 'table')
    expect(table?.rows.map(({ marked }) => marked ?? false)).toEqual([false, false, true])
    expect(table?.rowNames).toBe(true)
  })

  it('have their pros and cons as lists in cells', () => {
    const [scene] = slides(markdown)
    const table = scene?.items.find((item) => item.type === 'table')
    const cell = table?.rows[1]?.cells[1]?.paragraphs ?? []
    expect(cell.map(({ marker }) => marker?.type)).toEqual(['bullet', 'bullet'])
    expect(cell.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'cheap',
      'quiet',
    ])
  })
})
