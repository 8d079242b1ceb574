import type { Block, Column } from '../model/block.js'
import { columnBlocks, isWide } from '../model/column-blocks.js'
import type { Position } from '../model/position.js'

/**
 * Texts side by side; where one has what wants the whole width, under each other. None is
 * set apart: each stands under its name in the same size.
 */
export function arrange(columns: Column[], position: Position): Block[] {
  const isNarrow = !columns.some(({ blocks }) => blocks.some(isWide))
  return isNarrow && columns.length > 1
    ? [{ type: 'columns', columns, position }]
    : columnBlocks(columns)
}
