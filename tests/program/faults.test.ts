import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { pixel } from '../support/pixel.js'
import { deckle, preloaded } from '../support/program.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const text = (words: string) =>
  `# A on B\n\n*12 May 2025*\n\n## Summary\n\n${words}\n\n| a | b |\n|---|---|\n| 1,5 | İI |\n`

async function workspaceWith(names: string[], words = 'Older text.') {
  const workspace = await createWorkspace()
  for (const name of names) await workspace.write(`content/${name}.md`, text(words))
  return workspace
}

/** Hashes of decks, sheets and all else that is no record. */
async function hashesOf(workspace: Workspace): Promise<Record<string, string>> {
  const names = (await workspace.files()).filter((name) => name.startsWith('output/'))
  const all = await Promise.all(names.map(workspace.read))
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  return Object.fromEntries(all.map((bytes, index) => [names[index], hash(bytes)]))
}

/** File systems of this test, where it may make any. */
const mounted: string[] = []

function mount(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', folder], {
      stdio: 'ignore',
    })
    mounted.push(folder)
    return true
  } catch {
    return false
  }
}

function unmount(): void {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
}

afterAll(unmount)

describe('a full disk', () => {
  it('leaves what was there, and fails', async (context) => {
    const workspace = await workspaceWith(['a', 'b'])
    await mkdir(workspace.path('output'))
    if (!mount(workspace.path('output'), '8m')) return context.skip('no rights to mount')
    expect((await deckle(workspace, ['build'])).code).toBe(0)
    const older = await hashesOf(workspace)
    const { bavail, bsize } = statfsSync(workspace.path('output'))
    await workspace.write('output/filling', Buffer.alloc(bavail * bsize - 100_000))
    for (const name of ['a', 'b'])
      await workspace.write(`content/${name}.md`, text('Newer.'))
    const { code, stderr } = await deckle(workspace, ['build'])
    expect(code).toBe(1)
    expect(stderr).toContain('no space left')
    const { 'output/filling': _, ...found } = await hashesOf(workspace)
    expect(found).toEqual(older)
    await rm(workspace.path('output/filling'))
    expect((await deckle(workspace, ['build'])).code).toBe(0)
    unmount()
  })
})

describe('the same bytes', () => {
  it.each([
    ['1970', '1970-01-01T00:00:00.001Z'],
    ['2100', '2100-02-28T23:59:59Z'],
  ])('come of a clock at %s, and of a batch with records', async (_, clock) => {
    const workspace = await workspaceWith(['a', 'b'])
    await deckle(workspace, ['build'])
    const usual = await hashesOf(workspace)
    await rm(workspace.path('output'), { recursive: true })
    const env = { ...preloaded('preload/clock.mjs'), TEST_CLOCK: clock }
    expect(await deckle(workspace, ['build'], env)).toMatchObject({ code: 0, stderr: '' })
    expect(await hashesOf(workspace)).toEqual(usual)
    expect(await deckle(workspace, ['build'], env)).toMatchObject({ code: 0 })
    expect(await hashesOf(workspace)).toEqual(usual)
  })

  it.each([
    [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'th_TH.UTF-8' },
      { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
    ],
    [
      { TZ: 'Pacific/Pago_Pago', LANG: 'fa_IR', LC_ALL: '' },
      { TZ: 'Nowhere/None', LC_ALL: 'xx_bad@@' },
      { TZ: ':/etc/localtime', LC_ALL: 'de_DE@euro', LC_NUMERIC: 'de_DE' },
      { TZ: '', LC_ALL: 'ja_JP.eucJP', LC_TIME: 'ja_JP' },
    ],
  ])('come of any time zone and language', async (...environments) => {
    const hashes: string[] = []
    for (const env of environments) {
      const workspace = await workspaceWith(['a'])
      expect((await deckle(workspace, ['build'], env)).code).toBe(0)
      hashes.push(JSON.stringify(await hashesOf(workspace)))
    }
    expect(new Set(hashes).size).toBe(1)
  })
})

it('two builds into one folder at once both end well', async () => {
  const workspace = await workspaceWith(['a', 'b', 'c'])
  const ended = await Promise.all([0, 1].map(() => deckle(workspace, ['build'])))
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ])
  const together = await hashesOf(workspace)
  await rm(workspace.path('output'), { recursive: true })
  await deckle(workspace, ['build'])
  expect(together).toEqual(await hashesOf(workspace))
})

describe('a file that changes while it is read', () => {
  const env = preloaded('preload/changing-file.mjs')

  it.each([
    ['removed', 'Cannot find this file'],
    ['grown', 'Unexpected file of'],
  ])('fails the briefing that it is: %s', async (name, reason) => {
    const workspace = await workspaceWith([name])
    await deckle(workspace, ['build'])
    const older = await hashesOf(workspace)
    await workspace.write(`content/${name}.md`, text('Newer.'))
    const { code, stderr } = await deckle(workspace, ['build'], env)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(reason) })
    expect(await hashesOf(workspace)).toEqual(older)
  })

  it.each([
    ['removed', 'no such file'],
    ['cut', 'it is cut short'],
    ['grown', 'it is larger than'],
  ])('costs the picture that it is: %s', async (name, cause) => {
    const workspace = await workspaceWith(['a'], `![A](${name}.png)`)
    await workspace.write(`content/${name}.png`, pixel('png'))
    const { code, stderr } = await deckle(workspace, ['build'], env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(cause) })
    expect(await workspace.files()).toContain('output/a.pptx')
  })
})
