import type { Block, BlockType } from './block.js'

type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>

type Deep = (blocks: Block[]) => Block[]

/** How to reach the blocks inside a block. */
const descend: {
  [Type in BlockType]: (block: BlockOf<Type>, deep: Deep) => BlockOf<Type>
} = {
  paragraph: (block) => block,
  heading: (block) => block,
  table: (block) => block,
  code: (block) => block,
  picture: (block) => block,
  chart: (block) => block,
  diagram: (block) => block,
  columns: (block, deep) => ({
    ...block,
    columns: block.columns.map((one) => ({ ...one, blocks: deep(one.blocks) })),
  }),
  quote: (block, deep) => ({ ...block, blocks: deep(block.blocks) }),
  callout: (block, deep) => ({ ...block, blocks: deep(block.blocks) }),
  footnote: (block, deep) => ({ ...block, blocks: deep(block.blocks) }),
  timeline: (block, deep) => ({
    ...block,
    entries: block.entries.map((entry) => ({ ...entry, blocks: deep(entry.blocks) })),
  }),
  list: (block, deep) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, blocks: deep(item.blocks) })),
  }),
  definitionList: (block, deep) => ({
    ...block,
    entries: block.entries.map((entry) => ({
      ...entry,
      definitions: entry.definitions.map(deep),
    })),
  }),
}

/**
 * The blocks with each one replaced, a block before those inside it. A block
 * that `replace` leaves alone and that holds no others stays the same object.
 */
export function mapBlocks(blocks: Block[], replace: (block: Block) => Block): Block[] {
  const deep: Deep = (inner) => mapBlocks(inner, replace)
  return blocks.map((block) => {
    const replaced = replace(block)
    const into = descend[replaced.type] as (block: Block, deep: Deep) => Block
    return into(replaced, deep)
  })
}

/**
 * The blocks with each list of them changed, at any depth: the list itself first, then
 * those inside its blocks.
 */
export function mapBlockLists(
  blocks: Block[],
  change: (blocks: Block[]) => Block[],
): Block[] {
  const deep: Deep = (inner) => mapBlockLists(inner, change)
  return change(blocks).map((block) => {
    const into = descend[block.type] as (block: Block, deep: Deep) => Block
    return into(block, deep)
  })
}
