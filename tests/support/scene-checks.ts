import { heightOf } from '../../src/deck/fit/measure.js'
import type { Setting } from '../../src/deck/fit/setting.js'
import type { Briefing } from '../../src/model/briefing.js'
import type {
  Box,
  GroupItem,
  Scene,
  SceneDeck,
  SceneItem,
  SceneParagraph,
  SceneRun,
  TextBox,
} from '../../src/model/scene.js'
import { isFoot, textBoxes, ungrouped } from './scenes-of.js'
import { shownWords, wordsOfText } from './shown-words.js'

/** No text on slides is smaller, in points. */
const floor = 11

/** The setting that a text of a scene was measured in. */
export type SettingOf = (scene: Scene) => Setting

/** Whatever is wrong with the slides of a deck, in words: nothing, it is hoped. */
export function faultsOf(deck: SceneDeck, settingOf: SettingOf): string[] {
  const scenes = deck.groups.flatMap((group) => group.scenes)
  return [
    ...scenes.flatMap((scene) => [
      ...overflows(scene, settingOf(scene)),
      ...highCells(scene, settingOf(scene)),
      ...outside(scene, deck),
      ...overlaps(scene, settingOf(scene)),
      ...smallText(scene),
    ]),
    ...titleFaults(scenes),
    ...placeFaults(deck),
  ]
}

/** Text boxes whose text is higher than they are. */
function overflows(scene: Scene, setting: Setting): string[] {
  return textBoxes(scene).flatMap((box) => {
    const height = textHeight(box, setting)
    // A brand's foot may be lower than a line of its own type.
    const isLow = isFoot(box) && box.paragraphs.length === 1
    const room = isLow ? Math.max(box.box.height, lineHeight(box)) : box.box.height
    return height > room + 0.1
      ? [`${scene.title}: ${box.name} is ${height} high in ${box.box.height}`]
      : []
  })
}

function lineHeight({ paragraphs }: TextBox): number {
  return paragraphs[0]?.lineHeight ?? 0
}

/** Cells of tables whose text is higher than their row. */
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
        .map(() => `${title}: row ${index} is too low`),
    )
  })
}

/** Items that reach beyond the slide. */
function outside(scene: Scene, size: { width: number; height: number }): string[] {
  return [...scene.items, ...ungrouped(scene.items)]
    .filter(
      ({ box: { x, y, width, height } }) =>
        x < -0.1 ||
        y < -0.1 ||
        x + width > size.width + 0.1 ||
        y + height > size.height + 0.1,
    )
    .map((item) => `${scene.title}: ${item.name} is beyond the slide`)
}

/** Pairs of texts whose lines lie over each other. */
function overlaps(scene: Scene, setting: Setting): string[] {
  const areas = ungrouped(scene.items)
    .filter(({ type }) => type !== 'field' && type !== 'rule')
    .map((item) => ({ name: item.name, box: inkOf(item, setting) }))
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `${scene.title}: ${one.name} lies over ${other.name}`),
  )
}

/** Where the lines of a text stand, or all of anything else. */
function inkOf(item: SceneItem | GroupItem, setting: Setting): Box {
  if (item.type !== 'text') return item.box
  const height = Math.min(textHeight(item, setting), item.box.height)
  const { x, y, width } = item.box
  const bottom = y + item.box.height - (item.insetBottom ?? 0)
  const top = item.anchor === 'bottom' ? bottom - height : y
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

/** Runs in smaller type than there may be. */
function smallText(scene: Scene): string[] {
  return runsOf(scene)
    .filter(({ size }) => size < floor)
    .map(({ text, size }) => `${scene.title}: ${text} has ${size} points`)
}

/** Slides without a title that reads like no other. */
function titleFaults(scenes: Scene[]): string[] {
  const titles = scenes.map(({ title }) => readAlike(title))
  return titles
    .filter((title, index) => title === '' || titles.indexOf(title) < index)
    .map((title) => `more than one slide is called "${title}"`)
}

/** Case, spaces and what cannot be seen make no difference to a reader. */
function readAlike(title: string): string {
  const visible = title.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return visible.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Places that slides fill twice, or that their layouts do not have. */
function placeFaults({ layouts, groups }: SceneDeck): string[] {
  const places = new Map(
    layouts.map(({ name, placeholders }) => [name, placeholders.map(placeOf)]),
  )
  return groups
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene) => {
      const filled = textBoxes(scene)
        .filter((box) => box.placeholder)
        .map(placeOf)
      return filled
        .filter(
          (place, index) =>
            filled.indexOf(place) < index || !places.get(scene.layout)?.includes(place),
        )
        .map((place) => `${scene.title}: ${place} is not free`)
    })
}

/** The place of a layout that a text box fills, as slides name it. */
function placeOf({ placeholder }: TextBox): string {
  return `${placeholder?.type} ${placeholder?.index}`
}

/** Words of a briefing that are on no slide and in no notes, with their numbers. */
export function missingWords(scenes: Scene[], briefing: Briefing): [string, number][] {
  const words = scenes.flatMap(wordsOfScene)
  const shown = counts(words)
  // A word that fills more than a slide is divided: all its letters are there.
  const letters = words.join('').length
  return [...counts(shownWords(briefing))].filter(
    ([word, count]) =>
      (shown.get(word) ?? 0) < count && (word.length < 1000 || word.length > letters),
  )
}

function wordsOfScene(scene: Scene): string[] {
  const texts = paragraphsOf(scene).map(({ runs }) =>
    runs
      .filter(({ added }) => !added)
      .map(({ text, superscript }) => (superscript ? ' ' : text))
      .join(''),
  )
  return [...texts, ...scene.notes].flatMap(wordsOfText)
}

function counts(words: string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

function runsOf(scene: Scene): SceneRun[] {
  return paragraphsOf(scene).flatMap(({ runs }) => runs)
}

function paragraphsOf({ items }: Scene): SceneParagraph[] {
  return items.flatMap((item) => {
    if (item.type === 'table') {
      return item.rows.flatMap((row) => row.cells).flatMap((cell) => cell.paragraphs)
    }
    return item.type === 'text' ? item.paragraphs : []
  })
}
