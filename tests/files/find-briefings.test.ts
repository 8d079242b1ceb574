import { chmod, symlink } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findBriefings } from '../../src/files/find-briefings.js'
import { hasRights, withRights } from '../support/rights.js'
import { createWorkspace } from '../support/workspace.js'

async function workspaceOf(...files: string[]) {
  const workspace = await createWorkspace()
  for (const file of files) await workspace.write(file, 'x')
  return workspace
}

async function names(files: string[], path = ''): Promise<string[]> {
  const workspace = await workspaceOf(...files)
  return (await findBriefings([workspace.path(path)])).map(({ name }) => name)
}

describe('briefings', () => {
  it('are the Markdown files of a folder and below, by name', async () => {
    const files = ['sub/deep/c.MD', 'b.md', 'a.markdown', 'notes.txt', 'picture.png']
    expect(await names(files)).toEqual(['a', 'b', 'sub/deep/c'])
  })

  it('come in the order of their names, whichever was written first', async () => {
    expect(await names(['10.md', '2.md', 'b/a.md', 'a.md', 'B.md', 'é.md'])).toEqual([
      '10',
      '2',
      'B',
      'a',
      'b/a',
      'é',
    ])
  })

  it('come in the order of the arguments', async () => {
    const { path } = await workspaceOf('a/1.md', 'b/2.md', 'c.md')
    const found = await findBriefings([path('c.md'), path('b'), path('a')])
    expect(found.map(({ name }) => name)).toEqual(['c', '2', '1'])
  })

  it('have the path that leads to them', async () => {
    const { path } = await workspaceOf('in/sub/a.md')
    for (const folder of [path('in'), `${path('in')}/`]) {
      expect(await findBriefings([folder])).toEqual([
        { path: path('in/sub/a.md'), name: 'sub/a' },
      ])
    }
  })

  it('are neither hidden nor in node_modules', async () => {
    const files = [
      'a.md',
      '.b.md',
      '.git/c.md',
      'node_modules/p/README.md',
      'sub/node_modules/README.md',
      'sub/.d.md',
    ]
    expect(await names(files)).toEqual(['a'])
  })

  it('may be folders by mistake: reading will tell', async () => {
    expect(await names(['x.md/a.md', 'y.md'])).toEqual(['x', 'y'])
    expect(await names(['x.md/a.md'], 'x.md')).toEqual(['x'])
  })

  it.each([
    ['a Markdown file', 'memo.md', 'memo'],
    ['a text file', 'memo.txt', 'memo'],
    ['a file of another name', 'memo.v2.draft', 'memo.v2.draft'],
    ['a file without an extension', 'README', 'README'],
    ['a hidden file', '.memo.md', '.memo'],
    ['a file in a folder', 'sub/memo.md', 'memo'],
  ])('may be named one by one: %s', async (_, file, name) => {
    expect(await names([file], file)).toEqual([name])
  })

  it('may be links to files', async () => {
    const { folder, path } = await workspaceOf('elsewhere/a.txt')
    await symlink(path('elsewhere/a.txt'), path('link.md'))
    expect((await findBriefings([folder])).map(({ name }) => name)).toEqual(['link'])
  })

  it('may be missing: reading will tell', async () => {
    expect(await findBriefings(['no/such.md', 'none'])).toEqual([
      { path: 'no/such.md', name: 'such' },
      { path: 'none', name: 'none' },
    ])
  })

  it('may be none', async () => {
    expect(await names(['notes.txt'])).toEqual([])
  })

  it.runIf(hasRights)('are found beside a folder that nobody may look into', async () => {
    const { folder, path } = await workspaceOf('a.md', 'locked/b.md', 'z.md')
    await chmod(folder, 0o755)
    const found = await withRights(path('locked'), 0, () => findBriefings([folder]))
    expect(found).toEqual([
      { path: path('a.md'), name: 'a' },
      { path: path('locked'), name: 'locked', unreadable: 'no permission' },
      { path: path('z.md'), name: 'z' },
    ])
  })
})
