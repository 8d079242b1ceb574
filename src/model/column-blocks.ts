import type { Block, Column } from './block.js'

/** What stands side by side, under each other: each text under its heading. */
export function columnBlocks(columns: Column[]): Block[] {
  return columns.flatMap(({ title, blocks, position }): Block[] => [
    { type: 'heading', runs: title, position },
    ...blocks,
  ])
}
