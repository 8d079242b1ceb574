import { describe, expect, it } from 'vitest'
import { smallest } from '../../../src/deck/fit/paragraph.js'
import type { Scene } from '../../../src/model/scene.js'
import { fittedOf, scenesOf, textBoxes, textIn, textOf } from '../../support/scenes-of.js'

const words = 'The council publishes its figures once a year '

/** A title of about so many letters. */
function title(length: number): string {
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()
}

function titleOf(scene: Scene | undefined) {
  const box = scene && textBoxes(scene).find(({ name }) => name === 'Title')
  return { text: box ? textOf(box) : '', size: box?.paragraphs[0]?.runs[0]?.size ?? 0 }
}

describe('the title of a slide', () => {
  it.each([
    [40, 30],
    [80, 30],
    [150, 24],
    [200, 20],
    [300, 18],
    [400, 14],
  ])('of %d letters is shown whole, in %d points', (length, size) => {
    const [scene, ...others] = scenesOf(`# A\n\n## ${title(length)}\n\nText.`)
    expect(others).toEqual([])
    expect(titleOf(scene)).toEqual({ text: title(length), size })
    expect(textIn(scene as Scene, 'Text')).toBe('Text.')
  })

  it('that is too long in any size goes on as text below, whole', () => {
    const scenes = scenesOf(`# A\n\n## ${title(700)}\n\nText.`)
    expect(titleOf(scenes[0]).text).toMatch(/^The council.*…$/)
    expect(titleOf(scenes[0]).size).toBeGreaterThan(smallest)
    expect(scenes.map((scene) => textIn(scene, 'Text')).join(' ')).toBe(
      `${title(700)}\nText.`,
    )
  })

  it.each([
    ['a table', '| A |\n|---|\n| 1 |', /^table/],
    ['code', '```\n1\n2\n3\n4\n```', /^code/],
  ])('that is too long goes on as text before %s', (_, content, layout) => {
    const scenes = scenesOf(`# A\n\n## ${title(700)}\n\n${content}`)
    expect(textIn(scenes[0] as Scene, 'Text')).toContain(title(700))
    expect(scenes).toHaveLength(2)
    expect(scenes[1]?.layout).toMatch(layout)
  })

  it('of a cover goes on as text after it', () => {
    const { scenes } = fittedOf(`# ${title(3000)}\n\n## B\n\nText.`)
    expect(scenes[0]?.layout).toMatch(/^cover/)
    const text = scenes.slice(1, -1).map((scene) => textIn(scene, 'Text'))
    expect(text.join(' ').replace(/\s+/g, ' ')).toBe(title(3000))
  })

  it('of a bottom line makes it text', () => {
    const [scene, ...others] = scenesOf(`# A\n\n## TL;DR: ${title(300)}\n\nYes.`)
    expect(others).toEqual([])
    expect(scene?.layout).toMatch(/^prose/)
    expect(titleOf(scene).text).toContain(title(300))
  })
})

it('the list of what a section holds has all of their names', () => {
  const text = words.repeat(12)
  const scenes = scenesOf(
    `# A\n\n## B\n\n### ${title(700)}\n\n${text}\n\n### C\n\n${text}`,
  )
  expect(textIn(scenes[0] as Scene, 'Contents')).toContain(title(700))
})
