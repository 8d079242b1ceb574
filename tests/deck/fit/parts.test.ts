import { describe, expect, it } from 'vitest'
import type { Scene, TextBox } from '../../../src/model/scene.js'
import { scenesOf, textBoxes, textIn } from '../../support/scenes-of.js'

const short = 'Text of some words.'

function slideOf(...names: string[]): Scene {
  const parts = names.map((name) => `### ${name}\n\n${short}`)
  return scenesOf(`# A\n\n## Costs\n\n${parts.join('\n\n')}`)[0] as Scene
}

function boxNamed(scene: Scene, name: string): TextBox | undefined {
  return textBoxes(scene).find((box) => box.name === name)
}

describe('sections that share a slide', () => {
  it('are rows, each with its name beside it in the margin', () => {
    const scene = slideOf('Time', 'Money', 'People')
    expect(scene.title).toBe('Costs')
    expect(scene.layout).toBe('parts-3')
    expect([1, 2, 3].map((row) => textIn(scene, `Heading ${row}`))).toEqual([
      'Time',
      'Money',
      'People',
    ])
    expect([1, 2, 3].map((row) => textIn(scene, `Text ${row}`))).toEqual([
      short,
      short,
      short,
    ])
    const [heading, text] = ['Heading 2', 'Text 2'].map((name) => boxNamed(scene, name))
    expect((heading?.box.x ?? 0) + (heading?.box.width ?? 0)).toBeLessThan(
      text?.box.x ?? 0,
    )
    expect(Math.abs((heading?.box.y ?? 0) - (text?.box.y ?? 0))).toBeLessThan(6)
  })

  it('have their names over the text where a word is wider than the margin', () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'
    const scene = slideOf('Time', word)
    expect(scene.layout).toBe('parts-under-names-2')
    expect(textIn(scene, 'Text 2')).toBe(`${word}\n${short}`)
  })

  it('stand under text that comes before them, which has no name', () => {
    const [scene] = scenesOf(`# A\n\n## Costs\n\nBefore.\n\n### Time\n\n${short}`)
    expect(textIn(scene as Scene, 'Text 1')).toBe('Before.')
    expect(boxNamed(scene as Scene, 'Heading 1')).toBeUndefined()
    expect(textIn(scene as Scene, 'Heading 2')).toBe('Time')
  })

  it('go on where they are more than a slide has room for', () => {
    const names = Array.from({ length: 9 }, (_, index) => `Part ${index + 1}`)
    const parts = names.map((name) => `### ${name}\n\n${short}`).join('\n\n')
    const scenes = scenesOf(`# A\n\n## Costs\n\n${parts}`)
    expect(scenes.length).toBeGreaterThan(1)
    const rows = scenes.map(
      (scene) => textBoxes(scene).filter(({ name }) => name.startsWith('Heading')).length,
    )
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(9)
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(2)
  })
})
