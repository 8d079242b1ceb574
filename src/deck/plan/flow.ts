import type { Block, Code, Picture, Table } from '../../model/block.js'
import type { Chart } from '../../model/chart.js'
import type { SlideBody } from '../../model/deck.js'
import { countWords } from './count-words.js'
import { liftInnerCharts } from './lift-charts.js'

/** Blocks that want a slide to themselves. */
type Exhibit = Table | Picture | Code | Chart

/** As many words as may stand beside an exhibit, before it and after it. */
const companionWords = 60

/**
 * Blocks in order become slides: text flows on one, each table, picture and
 * code block gets its own. Short text beside such a block stays with it.
 */
export function flow(blocks: Block[]): SlideBody[] {
  const bodies: SlideBody[] = []
  let rest = liftInnerCharts(blocks)
  while (rest.length > 0) {
    const start = rest.findIndex(isExhibit)
    const text = start < 0 ? rest : rest.slice(0, start)
    const exhibit = rest[start]
    if (!exhibit || !isExhibit(exhibit))
      return [...bodies, { layout: 'prose', blocks: text }]
    const together = isShort(text)
    if (!together && text.length > 0) bodies.push({ layout: 'prose', blocks: text })
    rest = rest.slice(start + 1)
    // Text between two exhibits introduces the second one.
    const after = isShort(rest) ? rest : []
    bodies.push(exhibitBody(exhibit, together ? text : [], after))
    rest = rest.slice(after.length)
  }
  return bodies
}

function isExhibit(block: Block): block is Exhibit {
  return (
    block.type === 'table' ||
    block.type === 'code' ||
    block.type === 'chart' ||
    (block.type === 'picture' && !!block.image)
  )
}

function exhibitBody(block: Exhibit, before: Block[], after: Block[]): SlideBody {
  switch (block.type) {
    case 'table':
      return { layout: 'table', table: block, before, after }
    case 'picture':
      return { layout: 'picture', picture: block, before, after }
    case 'chart':
      return { layout: 'chart', chart: block, before, after }
    case 'code':
      return { layout: 'code', code: block, before, after }
  }
}

function isShort(blocks: Block[]): boolean {
  if (blocks.length === 0 || blocks.length > 3) return false
  const words = blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? countWords(block.runs)
      : Number.POSITIVE_INFINITY,
  )
  return words.reduce((sum, count) => sum + count, 0) <= companionWords
}
