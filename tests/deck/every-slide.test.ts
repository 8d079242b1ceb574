import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeText } from '../support/compose-text.js'
import { contentNames } from '../support/content-names.js'
import { longBriefings } from '../support/long-briefings.js'
import { ownStyles } from '../support/own-style.js'
import { faultsOf, missingWords } from '../support/scene-checks.js'
import { fittedBriefing, isFoot, textBoxes, textOf } from '../support/scenes-of.js'

/** Where the foot begins, in points. */
const footTop = 490

const inputs: [string, string][] = [
  ...contentNames().map((name): [string, string] => [name, read('content', name)]),
  ...readdirSync('tests/fixtures').map((name): [string, string] => [
    name,
    read('tests/fixtures', name, 'input.md'),
  ]),
  ...Object.entries(longBriefings),
]

describe.each(inputs)('slides of %s', (_, markdown) => {
  const { briefing } = composeText(markdown)
  if (!briefing) {
    it('are none: the briefing is refused', () => expect(briefing).toBeUndefined())
    return
  }
  const deck = fittedBriefing(briefing)
  const { scenes, setting } = deck

  it('have texts that fit their places, leave each other alone and can be read', () => {
    expect(faultsOf(deck.fitted, () => setting)).toEqual([])
  })

  it('keep the foot free', () => {
    const wrong = scenes
      .filter(({ layout }) => layout !== 'cover')
      .flatMap(({ title, items }) =>
        items
          .filter((item) => !isFoot(item) && item.box.y + item.box.height > footTop)
          .map((item) => `${title}: ${item.name}`),
      )
    expect(wrong).toEqual([])
  })

  it('have all words of the briefing, or their notes do', () => {
    expect(missingWords(scenes, briefing)).toEqual([])
  })

  it('have a title each, which the slide shows', () => {
    for (const scene of scenes) {
      const titles = textBoxes(scene).filter((box) => box.placeholder?.type === 'title')
      expect(titles.map((box) => textOf(box).replaceAll('\n', ' '))).toEqual([
        scene.title,
      ])
    }
  })

  it('leave place and style to their layouts', () => {
    expect(ownStyles(deck.fitted)).toEqual([])
  })

  it('have layouts with one style a level', () => {
    for (const { name, placeholders } of deck.fitted.layouts) {
      for (const { paragraphs } of placeholders) {
        const levels = paragraphs.map(({ level }) => level)
        expect(new Set(levels).size, name).toBe(levels.length)
      }
    }
  })

  it('have layouts whose places differ in their index', () => {
    for (const { name, placeholders } of deck.fitted.layouts) {
      const indexes = placeholders.map(({ placeholder }) => placeholder?.index)
      expect(new Set(indexes).size, name).toBe(indexes.length)
    }
  })

  it('are the same every time', () => {
    expect(fittedBriefing(briefing).fitted).toEqual(deck.fitted)
  })
})

function read(...parts: string[]): string {
  return readFileSync(join(...parts), 'utf8')
}
