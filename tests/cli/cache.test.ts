import { rm, utimes } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const chart =
  '# B\n\nText. [7]\n\n```chart\ntype: bar\ndata: data.csv\nalt: Two numbers\n```\n'

let workspace: Workspace

/** Two briefings that are built, so long after they were written that times tell. */
beforeEach(async () => {
  workspace = await createWorkspace()
  await workspace.write('in/a.md', '# A\n\nText.\n')
  await workspace.write('in/b.md', chart)
  await workspace.write('in/data.csv', 'Year,Number\n2020,1\n2021,2\n')
  await setTimeout(30)
  await run()
  await setTimeout(30)
})

function run(...args: string[]) {
  return build(workspace, '-f', 'html', ...args, workspace.path('in'))
}

/** Which of the two are told to be unchanged. */
async function unchanged(...args: string[]): Promise<string> {
  const { out } = await run(...args)
  return [...out.matchAll(/(\w)\.md →.*unchanged/g)].map(([, name]) => name).join('')
}

describe('the cache', () => {
  it('builds nothing anew that has not changed, and tells the same of it', async () => {
    const json = await run('--json', '--no-cache')
    const text = await run('--no-cache')
    expect(await unchanged()).toBe('ab')
    expect((await run()).error).toBe(text.error)
    expect(await run('--json')).toEqual(json)
    expect(text.error).toContain('[7]')
  })

  it.each<[string, string, () => Promise<unknown>]>([
    ['a briefing', 'b', () => workspace.write('in/a.md', '# A\n\nTexts.\n')],
    [
      'data of a chart',
      'a',
      () => workspace.write('in/data.csv', 'Year,Number\n2020,1\n2021,3\n'),
    ],
    [
      'that there is a configuration',
      '',
      () => workspace.write('deckle.config.yaml', 'lang: de'),
    ],
    ['that there is a bibliography', 'b', () => workspace.write('in/a.bib', '')],
    ['an output, by hand', 'b', () => workspace.write('out/a.html', 'mine')],
    ['that an output is gone', 'a', () => rm(workspace.path('out/b.html'))],
    [
      'times only',
      'ab',
      () => utimes(workspace.path('in/a.md'), new Date(0), new Date(0)),
    ],
    ['a record, by hand', 'b', () => workspace.write('out/.deckle/records/a.json', '{')],
  ])('builds anew after a change of %s what it concerns', async (_, rest, change) => {
    await change()
    expect(await unchanged()).toBe(rest)
    expect(String(await workspace.read('out/a.html'))).toContain('<title>A')
    await setTimeout(30)
    await run()
    expect(await unchanged()).toBe('ab')
  })

  it.each([['--paper', 'a4'], ['--strict'], ['--public'], ['--no-cache']])(
    'builds anew with other options: %s',
    async (...args) => {
      expect(await unchanged(...args)).toBe('')
    },
  )

  it('is not fooled by a time that was set back', async () => {
    await workspace.write('in/a.md', '# A\n\nTexts\n')
    await utimes(workspace.path('in/a.md'), new Date(0), new Date(0))
    expect(await unchanged()).toBe('b')
  })

  it('keeps no record beside a single briefing', async () => {
    const other = await createWorkspace()
    await other.write('a.md', '# A\n\nText.\n')
    await build(other, '-f', 'html', other.path('a.md'))
    await expect(other.read('out/.deckle/records/a.json')).rejects.toThrow('ENOENT')
  })
})
