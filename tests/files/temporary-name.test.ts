import { spawnSync } from 'node:child_process'
import { utimes } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { removeLeftOvers, temporaryName } from '../../src/files/temporary-name.js'
import { createWorkspace } from '../support/workspace.js'

it('removes what was left by who is gone, and nothing else', async () => {
  const workspace = await createWorkspace()
  const [, host = ''] =
    /\.([\da-f]{8})-\d+-[\da-f]{8}\.tmp$/.exec(temporaryName('a')) ?? []
  const { pid: gone } = spawnSync(process.execPath, ['-e', ''])
  const left = [`a.pptx.${host}-${gone}-0123abcd.tmp`, 'b.html.00000000-1-0123abcd.tmp']
  const others = [
    `c.pptx.${host}-${process.ppid}-0123abcd.tmp`,
    'd.html.00000000-1-0123abcd.tmp',
    'mine.tmp',
  ]
  for (const name of [...left, ...others]) await workspace.write(name, '')
  await utimes(workspace.path('b.html.00000000-1-0123abcd.tmp'), 0, 0)
  await utimes(workspace.path('mine.tmp'), 0, 0)
  removeLeftOvers(workspace.folder, Date.now())
  expect(await workspace.files()).toEqual(others.toSorted())
})
