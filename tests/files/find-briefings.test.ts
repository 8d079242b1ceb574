import { describe, expect, it } from 'vitest'
import { claimOutputs } from '../../src/files/claim-outputs.js'
import { findBriefings } from '../../src/files/find-briefings.js'
import { createWorkspace } from '../support/workspace.js'

async function names(files: string[], path = ''): Promise<string[]> {
  const workspace = await createWorkspace()
  for (const file of files) await workspace.write(file, 'x')
  return (await findBriefings([workspace.path(path)])).map(({ name }) => name)
}

describe('briefings', () => {
  it('are the Markdown files of a folder and below, by name', async () => {
    const files = ['b.md', 'a.markdown', 'sub/deep/c.MD', 'notes.txt', 'picture.png']
    expect(await names(files)).toEqual(['a', 'b', 'sub/deep/c'])
  })

  it('are neither hidden nor in node_modules', async () => {
    expect(
      await names(['a.md', '.b.md', '.git/c.md', 'node_modules/p/README.md']),
    ).toEqual(['a'])
  })

  it('are found below folders whose name ends like a file', async () => {
    expect(await names(['x.md/a.md'])).toEqual(['x'])
  })

  it.each([
    ['a single file, whatever its name', 'memo.txt', 'memo'],
    ['a single file in a folder', 'sub/memo.md', 'memo'],
  ])('may be %s', async (_, file, name) => {
    expect(await names([file], file)).toEqual([name])
  })

  it('may be missing: reading will tell', async () => {
    expect(await findBriefings(['no/such.md'])).toEqual([
      { path: 'no/such.md', name: 'such' },
    ])
  })
})

describe('outputs', () => {
  it('belong to the first briefing that claims them', () => {
    const found = [
      { path: 'x/a.md', name: 'a' },
      { path: 'y/b.md', name: 'b' },
      { path: 'z/A.md', name: 'A' },
    ]
    expect(claimOutputs(found).map(({ claimedBy }) => claimedBy)).toEqual([
      undefined,
      undefined,
      'x/a.md',
    ])
  })
})
