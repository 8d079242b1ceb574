import { expect, it } from 'vitest'
import { createBriefings, type News } from '../../src/preview/briefings.js'
import { createWorkspace } from '../support/workspace.js'

const workspace = await createWorkspace()
await workspace.write('a.md', '# A\n\n## Summary\n\nOne two three.\n')
const path = workspace.path('a.md')

const open = () => createBriefings({ path: workspace.folder, choices: {} })

it('builds once for all pages that are opened at the same time', async () => {
  const briefings = await open()
  const told: News[][] = Array.from({ length: 20 }, () => [])
  for (const news of told) briefings.read(path, (one) => news.push(one))
  await briefings.follow([path], false)
  const updates = told.map((all) => all.filter(({ type }) => type === 'update').length)
  expect(Math.max(...updates)).toBeLessThanOrEqual(2)
  expect(Math.min(...updates)).toBeGreaterThan(0)
})

it('builds nothing for pages that are closed, and nothing after its end', async () => {
  const briefings = await open()
  const told: News[] = []
  briefings.read(path, (one) => told.push(one))()
  briefings.read(path, (one) => told.push(one))
  briefings.disconnect()
  await new Promise((done) => setTimeout(done, 300))
  expect(told.map(({ type }) => type)).toEqual(['briefings', 'briefings'])
  expect(briefings.sheet(path)).toBeUndefined()
})
