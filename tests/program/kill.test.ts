import { expect, it } from 'vitest'
import { createWorkspace } from '../support/workspace.js'
import { killBuild, prepare } from './kill-build.js'

/** More moments: `npm run kill -- 200`. */
it('a build that is killed leaves whole files, and the next one mends', async () => {
  const changed = await prepare(await createWorkspace(), 2)
  expect(changed.older).not.toEqual(changed.newer)
  for (let moment = 0.3; moment < 1; moment += 0.1)
    expect((await killBuild(changed, moment)).faults).toEqual([])
})
