import type {
  Box,
  Marker,
  Scene,
  SceneParagraph,
  SceneShape,
  SceneTable,
  TextBox,
} from '../../src/model/scene.js'
import { ungrouped } from './scenes-of.js'

/** A place on a slide with the letters that stand in it. */
export interface TextArea {
  name: string
  box: Box
  /** Absent where the program that draws chooses the words, as of a chart. */
  letters?: string
}

/**
 * The places of a slide's text: its boxes, and the cells of its tables.
 *
 * @param isMirrored whether tables are taken as a whole, since LibreOffice shows those of
 *   right-to-left decks from the left
 */
export function textAreas({ items }: Scene, isMirrored: boolean): TextArea[] {
  return ungrouped(items).flatMap((item) => {
    if (item.type === 'table') return isMirrored ? [tableArea(item)] : cellAreas(item)
    if (item.type === 'chart') return [{ name: item.name, box: item.box }]
    if (item.type !== 'text' && item.type !== 'shape') return []
    return [{ name: item.name, box: item.box, letters: lettersOf(itemText(item)) }]
  })
}

function tableArea({ name, box, rows }: SceneTable): TextArea {
  const cells = rows.flatMap((row) => row.cells)
  const letters = lettersOf(cells.map(({ paragraphs }) => linesOf(paragraphs)).join(''))
  return { name, box, letters }
}

function cellAreas({ box, columns, rows }: SceneTable): TextArea[] {
  let y = box.y
  return rows.flatMap(({ cells, height }, row) => {
    const top = y
    y += height
    let x = box.x
    return cells.map(({ paragraphs }, column) => {
      const width = columns[column] ?? 0
      const left = x
      x += width
      return {
        name: `cell ${row}/${column}`,
        box: { x: left, y: top, width, height },
        letters: lettersOf(linesOf(paragraphs)),
      }
    })
  })
}

/** What can be seen of an item, its numbers included. */
function itemText(item: TextBox | SceneShape): string {
  const markers = item.paragraphs.map(({ marker }) => markerText(marker))
  return `${markers.join('')}${linesOf(item.paragraphs)}`
}

function linesOf(paragraphs: SceneParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}

function markerText(marker: Marker | undefined): string {
  if (marker?.type === 'number') return String(marker.value)
  return marker?.type === 'text' ? marker.text : ''
}

/**
 * Letters and digits, sorted: a PDF has them by line and column, and scripts that
 * are written from the right in the order of the drawing. Programs count slides
 * in digits of their own choice.
 */
export function lettersOf(text: string): string {
  const letters = text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []
  return letters.map(westernDigit).sort().join('')
}

function westernDigit(letter: string): string {
  const value = Math.max('۰۱۲۳۴۵۶۷۸۹'.indexOf(letter), '٠١٢٣٤٥٦٧٨٩'.indexOf(letter))
  return value < 0 ? letter : String(value)
}
