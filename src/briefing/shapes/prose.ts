import type { Reader } from './reader.js'

/** Text as it stands; sections below keep their own headings. */
export const prose: Reader = ({ raw, nodes, state }) => ({
  content: { shape: 'prose', blocks: state.blocks(nodes) },
  children: raw.children,
  notes: [],
})
