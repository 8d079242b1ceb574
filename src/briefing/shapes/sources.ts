import type { Reader } from './reader.js'

/** Sources were read beforehand, since all other text refers to them. */
export const sources: Reader = ({ raw, state, list }) => ({
  content: {
    shape: 'sources',
    before: state.blocks(list?.before ?? []),
    sources: list?.sources ?? [],
    after: state.blocks(list?.after ?? []),
  },
  children: raw.children,
  notes: [],
})
