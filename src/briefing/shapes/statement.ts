import type { Reader } from './reader.js'

/** One sentence that stands for the whole; what follows it is kept with it. */
export const statement: Reader = ({ raw, nodes, state }) => ({
  content: { shape: 'statement', blocks: state.blocks(nodes) },
  children: raw.children,
  notes: [],
})
