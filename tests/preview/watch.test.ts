import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { watchFiles } from '../../src/preview/watch.js'
import { createWorkspace } from '../support/workspace.js'

it('tells of a save that follows another one at once', async () => {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', '0')
  let count = 0
  let end: () => void = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  const watcher = await watchFiles([workspace.folder], () => {
    count += 1
    // Five saves, each as soon as one is told of.
    if (count < 5) void writeFile(path, '0'.repeat(count + 1))
    else end()
  })
  await writeFile(path, '1')
  await done
  await watcher.close()
  expect(count).toBe(5)
}, 10_000)
