import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { slide as size } from '../../src/deck/fit/grid.js'
import { heightOf } from '../../src/deck/fit/measure.js'
import type { Setting } from '../../src/deck/fit/setting.js'
import type { Box, Scene, SceneItem, TextBox } from '../../src/model/scene.js'
import { composeText } from '../support/compose-text.js'
import { longBriefings } from '../support/long-briefings.js'
import { ownStyles } from '../support/own-style.js'
import { fittedBriefing, isFoot, textBoxes, textOf } from '../support/scenes-of.js'
import { shownWords, wordsOfText } from '../support/shown-words.js'

/** The title may reach into the air under it. */
const titleAir = 14

/** Where the foot begins, in points. */
const footTop = 490

const inputs: [string, string][] = [
  ...readdirSync('content').map((name): [string, string] => [
    name,
    read('content', name),
  ]),
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

  it('have text that fits its boxes', () => {
    expect(scenes.flatMap((scene) => overflows(scene, setting))).toEqual([])
  })

  it('have tables whose cells fit their rows', () => {
    expect(scenes.flatMap((scene) => highCells(scene, setting))).toEqual([])
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

  it('have everything inside the slide', () => {
    expect(scenes.flatMap(outside)).toEqual([])
  })

  it('have texts that leave each other alone', () => {
    expect(scenes.flatMap((scene) => overlaps(scene, setting))).toEqual([])
  })

  it('have no text under 11 points', () => {
    const sizes = scenes.flatMap((scene) => runsOf(scene).map((run) => run.size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
  })

  it('have all words of the briefing, or their notes do', () => {
    const words = scenes.flatMap(wordsOfScene)
    const shown = counts(words)
    // A word that fills more than a slide is divided: all its letters are there.
    const letters = words.join('').length
    const missing = [...counts(shownWords(briefing))].filter(
      ([word, count]) =>
        (shown.get(word) ?? 0) < count && (word.length < 1000 || word.length > letters),
    )
    expect(missing).toEqual([])
  })

  it('have a title each, which the slide shows', () => {
    for (const scene of scenes) {
      const titles = textBoxes(scene).filter((box) => box.placeholder?.type === 'title')
      expect(titles.map((box) => textOf(box).replaceAll('\n', ' '))).toEqual([
        scene.title,
      ])
      expect(readAlike(scene.title)).not.toBe('')
    }
  })

  it('have titles of which none reads like another', () => {
    const titles = scenes.map(({ title }) => readAlike(title))
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  })

  it('fill only places that their layouts have', () => {
    const layouts = new Map(deck.fitted.layouts.map((layout) => [layout.name, layout]))
    for (const scene of scenes) {
      const places = layouts.get(scene.layout)?.placeholders.map(placeOf) ?? []
      const filled = textBoxes(scene)
        .filter((box) => box.placeholder)
        .map(placeOf)
      expect(places).toEqual(expect.arrayContaining(filled))
      expect(new Set(filled).size).toBe(filled.length)
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

function overflows(scene: Scene, setting: Setting): string[] {
  return textBoxes(scene).flatMap((box) => {
    const air = box.placeholder?.type === 'title' ? titleAir : 0
    const height = textHeight(box, setting)
    return height > box.box.height + air + 0.1
      ? [`${scene.title}: ${box.name} is ${height} high in ${box.box.height}`]
      : []
  })
}

function outside(scene: Scene): string[] {
  return scene.items
    .filter(
      ({ box: { x, y, width, height } }) =>
        x < -0.1 ||
        y < -0.1 ||
        x + width > size.width + 0.1 ||
        y + height > size.height + 0.1,
    )
    .map((item) => `${scene.title}: ${item.name}`)
}

function highCells({ title, items }: Scene, setting: Setting): string[] {
  return items.flatMap((item) => {
    if (item.type !== 'table') return []
    return item.rows.flatMap((row, index) =>
      row.cells
        .filter(({ paragraphs }, column) => {
          const gap = column < item.columns.length - 1 ? item.gap : 0
          const width = (item.columns[column] ?? 0) - gap
          return row.padding + heightOf(paragraphs, width, setting) > row.height + 0.1
        })
        .map(() => `${title}: row ${index}`),
    )
  })
}

/** Pairs of texts whose lines lie over each other. */
function overlaps(scene: Scene, setting: Setting): string[] {
  const areas = scene.items
    .filter((item) => item.type !== 'field' && item.type !== 'rule')
    .map((item) => ({ name: item.name, foot: isFoot(item), box: inkOf(item, setting) }))
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `${scene.title}: ${one.name} and ${other.name}`),
  )
}

/** Where the lines of a text stand, or all of anything else. */
function inkOf(item: SceneItem, setting: Setting): Box {
  if (item.type !== 'text') return item.box
  const height = Math.min(textHeight(item, setting), item.box.height)
  const { x, y, width } = item.box
  const top = item.anchor === 'bottom' ? y + item.box.height - height : y
  return { x, y: top, width, height }
}

function textHeight(box: TextBox, setting: Setting): number {
  return heightOf(box.paragraphs, box.box.width - (box.insetEnd ?? 0), setting)
}

function meet(one: Box, other: Box): boolean {
  const slack = 0.5
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + other.height &&
    other.y + slack < one.y + one.height
  )
}

function runsOf(scene: Scene) {
  const cells = scene.items.flatMap((item) =>
    item.type === 'table' ? item.rows.flatMap((row) => row.cells) : [],
  )
  return [...textBoxes(scene), ...cells].flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs),
  )
}

function wordsOfScene(scene: Scene): string[] {
  const paragraphs = scene.items.flatMap((item) => {
    if (item.type === 'table') {
      return item.rows.flatMap((row) => row.cells).flatMap((cell) => cell.paragraphs)
    }
    return item.type === 'text' ? item.paragraphs : []
  })
  const texts = paragraphs.map(({ runs }) =>
    runs.map(({ text, superscript }) => (superscript ? ' ' : text)).join(''),
  )
  return [...texts, ...scene.notes].flatMap(wordsOfText)
}

function counts(words: string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

/** Case, spaces and what cannot be seen make no difference to a reader. */
function readAlike(title: string): string {
  const visible = title.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return visible.replace(/\s+/g, ' ').trim().toLowerCase()
}

function placeOf({ placeholder }: TextBox): string {
  return `${placeholder?.type} ${placeholder?.index}`
}
