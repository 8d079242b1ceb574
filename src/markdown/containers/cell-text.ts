import type { Block } from '../../model/block.js'
import type { Run } from '../../model/run.js'

/** Blocks as the text of a cell, and those that no cell holds. */
export interface CellText {
  runs: Run[]
  rest: Block[]
}

/** Paragraphs and the items of lists become lines of a cell; items begin with `•`. */
export function cellText(blocks: Block[]): CellText {
  const lines: Run[][] = []
  const rest: Block[] = []
  const collect = (block: Block, start: Run[]): void => {
    if (block.type === 'paragraph' || block.type === 'heading')
      lines.push([...start, ...block.runs])
    else if (block.type === 'list')
      for (const { blocks: inner } of block.items)
        inner.forEach((one, index) => {
          collect(one, index === 0 ? [{ type: 'text', text: '• ' }] : [])
        })
    else rest.push(block)
  }
  for (const block of blocks) collect(block, [])
  return {
    runs: lines.flatMap((line, index): Run[] =>
      index === 0 ? line : [{ type: 'break' }, ...line],
    ),
    rest,
  }
}
