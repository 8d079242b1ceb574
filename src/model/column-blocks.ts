import type { Block, Column } from './block.js'

/** What stands side by side, under each other: each text under its heading. */
export function columnBlocks(columns: Column[]): Block[] {
  return columns.flatMap(({ title, blocks, position }): Block[] => [
    { type: 'heading', runs: title, position },
    ...blocks,
  ])
}

/** Whether a block wants the whole width, itself or by what is in it. */
export function isWide(block: Block): boolean {
  switch (block.type) {
    case 'table':
    case 'picture':
    case 'code':
    case 'chart':
    case 'diagram':
    case 'timeline':
    case 'columns':
      return true
    case 'quote':
    case 'callout':
    case 'footnote':
      return block.blocks.some(isWide)
    case 'list':
      return block.items.some(({ blocks }) => blocks.some(isWide))
    case 'definitionList':
      return block.entries.some(({ definitions }) => definitions.flat().some(isWide))
    default:
      return false
  }
}
