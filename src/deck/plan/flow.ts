import type { Block, Code, Columns, Picture, Table, Timeline } from '../../model/block.js'
import type { Chart } from '../../model/chart.js'
import type { SlideBody } from '../../model/deck.js'
import type { Diagram } from '../../model/diagram.js'
import { liftInnerExhibits } from './lift-exhibits.js'
import { lineCount } from './line-count.js'
import { quotationOf } from './quotation.js'

/** Blocks that want a slide to themselves. */
type Exhibit = Table | Picture | Code | Chart | Diagram | Timeline | Columns

/** As many lines as may stand beside an exhibit, before it and after it. */
const companionLines = 6

/**
 * Blocks in order become slides: text flows on one, each table, picture and
 * code block gets its own. Brief text beside such a block stays with it, and
 * code of a few lines stays in the text that it belongs to.
 */
export function flow(blocks: Block[]): SlideBody[] {
  const quote = quotationOf(blocks)
  if (quote) return [{ layout: 'quotation', quote }]
  const bodies: SlideBody[] = []
  let rest = liftInnerExhibits(blocks)
  while (rest.length > 0) {
    const start = rest.findIndex((block) => isExhibit(block, blocks))
    const text = start < 0 ? rest : rest.slice(0, start)
    const exhibit = rest[start]
    if (!exhibit || !isExhibit(exhibit, blocks))
      return [...bodies, { layout: 'prose', blocks: text }]
    const together = isCompanion(text)
    if (!together && text.length > 0) bodies.push({ layout: 'prose', blocks: text })
    const pictures = picturesFrom(rest.slice(start))
    rest = rest.slice(start + Math.max(pictures.length, 1))
    // Text between two exhibits introduces the second one.
    const after = isCompanion(rest) ? rest : leadingNotes(rest)
    const before = together ? text : []
    bodies.push(
      pictures.length > 1
        ? { layout: 'pictures', pictures, before, after }
        : exhibitBody(exhibit, before, after),
    )
    rest = rest.slice(after.length)
  }
  return bodies
}

/** Whether some of the blocks want slides to themselves. */
export function hasExhibit(blocks: Block[]): boolean {
  return liftInnerExhibits(blocks).some((block) => isExhibit(block, blocks))
}

/** Footnotes of an exhibit stay with it, whatever follows. */
function leadingNotes(blocks: Block[]): Block[] {
  const end = blocks.findIndex(({ type }) => type !== 'footnote')
  const notes = blocks.slice(0, Math.max(end, 0))
  return isCompanion(notes) ? notes : []
}

/** As many pictures as have room on a slide and follow each other. */
const mostPictures = 6

function picturesFrom(blocks: Block[]): Picture[] {
  const pictures: Picture[] = []
  for (const block of blocks) {
    if (block.type !== 'picture' || !block.image) break
    pictures.push(block)
  }
  // Seven are four and three, rather than six and one.
  const slides = Math.ceil(pictures.length / mostPictures)
  return pictures.slice(0, Math.ceil(pictures.length / Math.max(slides, 1)))
}

function isExhibit(block: Block, all: Block[]): block is Exhibit {
  switch (block.type) {
    case 'table':
    case 'chart':
    case 'diagram':
    case 'timeline':
    case 'columns':
      return true
    case 'picture':
      return block.image !== undefined
    case 'code':
      return all.length === 1 || lineCount([block]) === Number.POSITIVE_INFINITY
    default:
      return false
  }
}

function exhibitBody(block: Exhibit, before: Block[], after: Block[]): SlideBody {
  switch (block.type) {
    case 'table':
      return { layout: 'table', table: block, before, after }
    case 'picture':
      return { layout: 'picture', picture: block, before, after }
    case 'chart':
      return { layout: 'chart', chart: block, before, after }
    case 'diagram':
      return { layout: 'diagram', diagram: block, before, after }
    case 'timeline':
      return { layout: 'timeline', timeline: block, before, after }
    case 'columns':
      return { layout: 'columns', columns: block.columns, before, after }
    case 'code':
      return { layout: 'code', code: block, before, after }
  }
}

function isCompanion(blocks: Block[]): boolean {
  return lineCount(blocks) <= companionLines
}
