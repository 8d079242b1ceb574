import { heightOf } from '../../src/deck/fit/measure.js'
import type { Setting } from '../../src/deck/fit/setting.js'
import type { Briefing } from '../../src/model/briefing.js'
import type { Scene, TextBox } from '../../src/model/scene.js'
import { textBoxes } from './scenes-of.js'
import { shownWords, wordsOfText } from './shown-words.js'

/** Text boxes whose text is higher than they are, in words. */
export function overflows(
  scene: Scene,
  settingOf: (box: TextBox) => Setting,
  airOf: (box: TextBox) => number = () => 0,
): string[] {
  return textBoxes(scene).flatMap((box) => {
    const width = box.box.width - (box.insetEnd ?? 0)
    const height = heightOf(box.paragraphs, width, settingOf(box))
    return height > box.box.height + airOf(box) + 0.1
      ? [`${scene.title}: ${box.name} is ${height} high in ${box.box.height}`]
      : []
  })
}

/** Items that reach beyond the slide. */
export function outside(scene: Scene, size: { width: number; height: number }): string[] {
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

/** The place of a layout that a text box fills, as slides name it. */
export function placeOf({ placeholder }: TextBox): string {
  return `${placeholder?.type} ${placeholder?.index}`
}
