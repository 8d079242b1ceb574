import { beforeEach, describe, expect, it } from 'vitest'
import { build, command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

interface Result {
  ok: boolean
  briefings: { file: string; ok: boolean }[]
}

beforeEach(async () => {
  workspace = await createWorkspace()
  for (const name of ['a', 'b', 'c', 'd'])
    await workspace.write(`in/${name}.md`, '# A\n\nText.\n')
})

function json(...args: string[]) {
  return build(workspace, '-f', 'html', '--json', ...args)
}

async function shardResults(): Promise<string[]> {
  const paths = []
  for (const number of [1, 2, 3]) {
    const { out } = await json('--shard', `${number}/3`, workspace.path('in'))
    paths.push(await workspace.write(`${number}.json`, out))
  }
  return paths
}

describe('shards', () => {
  it('are merged to the result of all, which is ok where all are', async () => {
    const whole = JSON.parse((await json(workspace.path('in'))).out) as Result
    const merged = await command(workspace, 'merge', ...(await shardResults()))
    expect(merged).toMatchObject({ code: 0, error: '' })
    const { ok, briefings } = JSON.parse(merged.out) as Result
    expect(ok).toBe(true)
    const byName = (one: { file: string }, other: { file: string }) =>
      one.file < other.file ? -1 : 1
    expect(briefings.toSorted(byName)).toEqual(whole.briefings)
  })

  it('fail as a whole where one fails', async () => {
    await workspace.write('in/c.md', '')
    const { code, out } = await command(workspace, 'merge', ...(await shardResults()))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false })
  })

  it('have no briefing twice, and no result is left out', async () => {
    const [first = '', second = ''] = await shardResults()
    await workspace.write('x.json', '{"ok": true}')
    const { code, error } = await command(
      workspace,
      ...['merge', first, first, second, workspace.path('x.json')],
      workspace.path('none.json'),
    )
    expect(code).toBe(1)
    expect(error).toContain('results of shards have no briefing in common')
    expect(error).toContain(
      'Cannot merge [W]/x.json: it is no result of `deckle build --json`',
    )
    expect(error).toContain('Cannot merge [W]/none.json: no such file')
  })

  it('find names that clash in the whole list', async () => {
    await workspace.write('other/a.md', '# B\n\nText.\n')
    const inputs = [workspace.path('in'), workspace.path('other')]
    const codes = []
    for (const number of [1, 2, 3])
      codes.push((await json('--shard', `${number}/3`, ...inputs)).code)
    expect(codes.toSorted()).toEqual([0, 0, 1])
  })

  it.each(['0/3', '4/3', '1', 'a/b'])('are refused as %s', async (shard) => {
    const { code, error } = await json('--shard', shard, workspace.path('in'))
    expect(code).toBe(2)
    expect(error).toContain('expected a part as in 2/10')
  })
})

describe('a list of paths', () => {
  it.each(['\n', '\r\n', '\0'])('is read from a file: divided by %j', async (between) => {
    const paths = ['a', 'b'].map((name) => workspace.path(`in/${name}.md`))
    const list = await workspace.write('list', `${paths.join(between)}${between}`)
    const { code, out } = await json('--files-from', list, workspace.path('in/c.md'))
    expect(code).toBe(0)
    const { briefings } = JSON.parse(out) as Result
    expect(briefings.map(({ file }) => file.slice(-4))).toEqual(['c.md', 'a.md', 'b.md'])
  })

  it('that cannot be read fails', async () => {
    const { code, error } = await json('--files-from', workspace.path('none'))
    expect(code).toBe(1)
    expect(error).toBe('Cannot read the list `[W]/none`: no such file\n')
  })
})
