import type { Block, Quote } from '../../model/block.js'

/** The quotation that blocks are, where they are nothing else: it fills a slide. */
export function quotationOf(blocks: Block[]): Quote | undefined {
  const [only, ...others] = blocks
  if (only?.type !== 'quote' || others.length > 0) return undefined
  return only.blocks.every(({ type }) => type === 'paragraph') ? only : undefined
}
