import { expect, test } from 'vitest'
import { clip } from '../../src/handout/condense/clip.js'
import type { Block, Columns } from '../../src/model/block.js'
import { bareText } from '../../src/model/runs.js'
import { nextPosition, paragraph, runs } from '../support/blocks.js'
import { handout, prose, region, section } from '../support/handout.js'

test('of many texts side by side some of each stay, as the last resort', () => {
  const position = nextPosition()
  const column = {
    title: runs('A heading of several words'),
    blocks: [1, 2, 3, 4].map((number) => paragraph(`Paragraph ${number}`)),
    position,
  }
  const block: Block = { type: 'columns', columns: Array(9).fill(column), position }
  const clipped = clip(
    handout({ title: 'T' }, [region('text', section('S', prose(block)))]),
    {
      characters: 12,
      items: 3,
    },
  )
  const content = clipped.rows[0]?.regions[0]?.sections[0]?.content
  const [first] = content?.shape === 'prose' ? content.blocks : []
  const { columns } = first as Columns
  expect(columns).toHaveLength(3)
  expect(columns[0]?.blocks).toHaveLength(3)
  expect(bareText(columns[0]?.title ?? [])).toBe('A heading of…')
})
