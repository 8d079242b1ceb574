import { dataRows } from '../model/chart-texts.js'
import type {
  GroupItem,
  Scene,
  SceneDeck,
  SceneItem,
  SceneParagraph,
} from '../model/scene.js'
import type { Sheet } from '../model/sheet.js'
import { contentWords } from './sheet-words.js'
import { wordsOf } from './words.js'

/** A word of an output, and where it stands. */
export interface Token {
  word: string
  /** Number of the slide, from 1; 0 for the sheet. */
  slide: number
  /** Whether it stands in the notes of the slide. */
  notes: boolean
  /** Whether it may repeat what stands elsewhere: in notes, in the margin, in the foot. */
  aside: boolean
}

/** All words of a deck in reading order, slide by slide, its notes after each slide. */
export function deckTokens({ groups }: SceneDeck): Token[] {
  return groups
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene, index) => sceneTokens(scene, index + 1))
}

function sceneTokens({ items, notes }: Scene, slide: number): Token[] {
  const seen = items.flatMap((item) =>
    itemTexts(item)
      .flatMap(wordsOf)
      .map((word) => ({ word, slide, notes: false, aside: isAside(item) })),
  )
  const said = notes.flatMap(wordsOf)
  return [...seen, ...said.map((word) => ({ word, slide, notes: true, aside: true }))]
}

const feet = ['date', 'footer', 'slideNumber']

function isAside(item: SceneItem): boolean {
  const type = item.type === 'text' ? (item.placeholder?.type ?? 'none') : 'body'
  return type === 'none' || feet.includes(type)
}

function itemTexts(item: SceneItem | GroupItem): string[] {
  switch (item.type) {
    case 'group':
      return item.items.flatMap(itemTexts)
    case 'text':
    case 'shape':
      return item.paragraphs.map(paragraphText)
    case 'table':
      return item.rows
        .flatMap(({ cells }) => cells)
        .flatMap(({ paragraphs }) => paragraphs.map(paragraphText))
    case 'chart':
      return dataRows(item.chart.data).map((row) => row.join(' '))
    default:
      return []
  }
}

function paragraphText({ runs }: SceneParagraph): string {
  return runs
    .filter(({ added }) => !added)
    .map(({ text, superscript }) => (superscript ? ' ' : text))
    .join('')
}

/** All words of a sheet in reading order. */
export function sheetTokens(sheet: Sheet): Token[] {
  return contentWords(sheet).map((word) => ({
    word,
    slide: 0,
    notes: false,
    aside: false,
  }))
}

/** Indexes of the tokens whose words have the same key, in order. */
export function placesBy(
  tokens: Token[],
  keyOf: (word: string) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  tokens.forEach(({ word }, index) => {
    const key = keyOf(word)
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  })
  return places
}
