import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Box, Scene, SceneDeck } from '../../src/model/scene.js'
import { formats, type Rendering } from '../../src/render/index.js'
import { convertToPdf } from './libreoffice.js'
import { overlap, type PdfPage, pagesOf, type Word, wordsBeyond } from './pdf-words.js'
import { lettersOf, type TextArea, textAreas } from './text-areas.js'
import { createFolder } from './workspace.js'

/** A deck with the pages that LibreOffice makes of it. */
export interface RenderedDeck {
  deck: SceneDeck
  pages: PdfPage[]
}

/** Renders decks in one start of LibreOffice. */
export async function renderDecks(renderings: Rendering[]): Promise<RenderedDeck[]> {
  const folder = await createFolder()
  const paths: string[] = []
  for (const [index, rendering] of renderings.entries()) {
    const path = join(folder, `${index}.pptx`)
    await writeFile(path, await formats.pptx['.pptx'](rendering))
    paths.push(path)
  }
  const pdfs = await convertToPdf(paths, folder)
  return Promise.all(
    renderings.map(async ({ deck }, index) => ({
      deck,
      pages: await pagesOf(pdfs[index] ?? ''),
    })),
  )
}

/** Words that are not where they belong, or that lie over each other. */
export function misplacedWords(rendered: RenderedDeck): string[] {
  const isMirrored = rendered.deck.properties.direction === 'rtl'
  return slidesOf(rendered).flatMap(([scene, page], index) => {
    const areas = textAreas(scene, isMirrored)
    return [
      ...wordsBeyond(page).map(({ text }) => `${text} is beyond the slide`),
      ...strayWords(areas, page).map(({ text }) => `${text} is outside of its place`),
      ...coveredWords(page).map(([one, other]) => `${one.text} covers ${other.text}`),
    ].map((fault) => `${index + 1} ${scene.title}: ${fault}`)
  })
}

/** Places that show other letters than those that belong there. */
export function changedPlaces(rendered: RenderedDeck): string[] {
  const isMirrored = rendered.deck.properties.direction === 'rtl'
  return slidesOf(rendered).flatMap(([scene, page], index) => {
    const areas = textAreas(scene, isMirrored)
    const words = new Map(areas.map((area): [TextArea, string[]] => [area, []]))
    for (const word of page.words) {
      // Fields of diagrams have shapes with texts of their own inside.
      const [area] = areas
        .filter(({ box }) => hasMiddle(word, box))
        .sort((one, other) => surface(one) - surface(other))
      if (area) words.get(area)?.push(word.text)
    }
    return [...words]
      .filter(([{ letters }, shown]) => {
        if (letters === undefined) return false
        const seen = lettersOf(shown.join(''))
        return letters !== (isMirrored ? known(seen, letters) : seen)
      })
      .map(([{ name }, shown]) => `${index + 1} ${name} shows: ${shown.join(' ')}`)
  })
}

function surface({ box: { width, height } }: TextArea): number {
  return width * height
}

/** PDF files have a Latin letter for some ligatures of Arabic script. */
function known(seen: string, letters: string): string {
  return [...seen]
    .filter((letter) => letters.includes(letter) || !/\p{sc=Latin}/u.test(letter))
    .join('')
}

/** The slides of a deck, each with its page. */
function slidesOf({ deck, pages }: RenderedDeck): [Scene, PdfPage][] {
  const scenes = deck.groups.flatMap((group) => group.scenes)
  return scenes.map((scene, index) => [
    scene,
    pages[index] ?? { width: 0, height: 0, words: [] },
  ])
}

/**
 * How far a word may reach out of its place: across in points, and upwards and downwards
 * of its own height. A font that stands in for one that is missing may be that much
 * higher than the lines.
 */
const slack = { across: 1, down: 0.2 }

function strayWords(areas: TextArea[], { words }: PdfPage): Word[] {
  return words.filter((word) => !areas.some(({ box }) => isInside(word, box)))
}

function isInside({ left, right, top, bottom }: Word, box: Box): boolean {
  const down = slack.down * (bottom - top)
  return (
    left >= box.x - slack.across &&
    right <= box.x + box.width + slack.across &&
    top >= box.y - down &&
    bottom <= box.y + box.height + down
  )
}

function hasMiddle({ left, right, top, bottom }: Word, box: Box): boolean {
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Pairs of words of which one lies over the other; marks without width are no words. */
function coveredWords({ words }: PdfPage): [Word, Word][] {
  const visible = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return visible.flatMap((word, index) =>
    visible
      .slice(index + 1)
      .filter((other) => overlap(word, other))
      .map((other): [Word, Word] => [word, other]),
  )
}
