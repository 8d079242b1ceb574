import { VFile } from 'vfile'
import { createState } from '../../src/markdown/create-state.js'
import { parse } from '../../src/markdown/parse.js'
import type { Block } from '../../src/model/block.js'
import type { Run } from '../../src/model/run.js'

/**
 * Markdown becomes blocks, as the text of a briefing with so many sources.
 * Headings stay in it.
 */
export function lower(markdown: string, sources = 9): { blocks: Block[]; file: VFile } {
  const file = new VFile(markdown)
  const tree = parse(file)
  const references = {
    sources,
    footnotes: new Map(),
    definitions: new Map(),
    cited: new Map(),
    style: 'numeric' as const,
    keys: [],
  }
  const state = createState(tree, file, 'en', references)
  const blocks = state.blocks(tree.children)
  state.finish()
  return { blocks, file }
}

/** The runs of Markdown that is one paragraph. */
export function runsOf(markdown: string, sources = 9): Run[] {
  const [first] = lower(markdown, sources).blocks
  return first?.type === 'paragraph' ? first.runs : []
}
