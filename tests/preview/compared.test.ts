import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createBriefings, type News } from '../../src/preview/briefings.js'
import { createWorkspace } from '../support/workspace.js'

it('follows what a comparison compares, and names its files', async () => {
  const workspace = await createWorkspace()
  const one = await workspace.write('one.md', '# One on B\n\n## TL;DR\n\nFirst.\n')
  await workspace.write('two.md', '# Two on B\n\n## TL;DR\n\nSecond.\n')
  const path = await workspace.write(
    'both.md',
    '---\ntemplate: comparison\ncompare: [one.md, two.md]\n---\n\n# Both on B\n',
  )
  const briefings = await createBriefings({ path: workspace.folder, choices: {} })
  const updates: Extract<News, { type: 'update' }>[] = []
  briefings.read(path, (news) => {
    if (news.type === 'update') updates.push(news)
  })
  await vi.waitFor(() => expect(updates).toHaveLength(1), 5000)
  await workspace.write(
    'one.md',
    '---\nautor: Me\n---\n\n# One on B\n\n## TL;DR\n\nThird.\n',
  )
  await briefings.follow([resolve(one)], false)
  const [first, second] = [updates[0], updates.at(-1)]
  expect(updates.length).toBeGreaterThan(1)
  expect(first?.messages).toEqual([])
  expect(second?.messages).toMatchObject([
    { rule: 'unknown-field', file: one, line: 2, column: 1 },
  ])
  expect(Object.values(second?.pages?.drawings ?? {}).join('')).toContain('Third.')
  // A slide that shows only others is made of the line that names them.
  expect(second?.pages?.slides[1]).toMatchObject({ from: 3, to: 3 })
  briefings.disconnect()
})
