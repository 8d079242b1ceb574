import type { Block, BlockType } from './block.js'
import { mapItems, withMembers } from './structural-sharing.js'

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
  columns: (block, deep) =>
    withMembers(block, { columns: mapItems(block.columns, inside(deep)) }),
  quote: (block, deep) => inside(deep)(block),
  callout: (block, deep) => inside(deep)(block),
  footnote: (block, deep) => inside(deep)(block),
  timeline: (block, deep) =>
    withMembers(block, { entries: mapItems(block.entries, inside(deep)) }),
  list: (block, deep) =>
    withMembers(block, { items: mapItems(block.items, inside(deep)) }),
  definitionList: (block, deep) =>
    withMembers(block, {
      entries: mapItems(block.entries, (entry) =>
        withMembers(entry, { definitions: mapItems(entry.definitions, deep) }),
      ),
    }),
}

/** Whatever has blocks, with those changed. */
function inside(deep: Deep) {
  return <Holder extends { blocks: Block[] }>(holder: Holder): Holder =>
    withMembers(holder, { blocks: deep(holder.blocks) } as Partial<Holder>)
}

/**
 * The blocks with each one replaced, a block before those inside it. What `replace`
 * leaves alone as a whole stays the same object.
 */
export function mapBlocks(blocks: Block[], replace: (block: Block) => Block): Block[] {
  const deep: Deep = (inner) => mapBlocks(inner, replace)
  return mapItems(blocks, (block) => {
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
  return mapItems(change(blocks), (block) => {
    const into = descend[block.type] as (block: Block, deep: Deep) => Block
    return into(block, deep)
  })
}
