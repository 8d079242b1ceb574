import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { deckle, program } from '../support/program.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const execute = promisify(execFile)
const briefing =
  '---\nas-of: 2025-05-12\n---\n\n# A on B\n\n## TL;DR\n\nShort. [1]\n\n## Sources\n\n1. One\n'

/** Names of decks and sheets, and of what was not whole. */
async function outputsOf(workspace: Workspace): Promise<string[]> {
  const files = await workspace.files()
  return files.filter((name) => /^output\/\d+\./.test(name))
}

describe('the program', () => {
  it('builds content/ into output/ by itself', async () => {
    const workspace = await createWorkspace()
    await workspace.write('content/a.md', briefing)
    const { code, stdout } = await deckle(workspace, ['build'])
    expect(code).toBe(0)
    expect(stdout).toBe('content/a.md → output/a.pptx, output/a.html (3 slides, 1 min)\n')
    expect(await workspace.files()).toEqual([
      'content/a.md',
      'output/a.html',
      'output/a.pptx',
    ])
  })

  it('ends with the code of what happened', async () => {
    const workspace = await createWorkspace()
    expect((await deckle(workspace, ['build', 'none.md'])).code).toBe(1)
    expect((await deckle(workspace, ['nope'])).code).toBe(2)
  })

  it('goes on where nobody reads its output to the end', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', briefing)
    const child = spawn(process.execPath, [program, 'build', 'a.md', '-f', 'html'], {
      cwd: workspace.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let told = ''
    child.stderr.on('data', (data) => {
      told += String(data)
    })
    const [code] = await once(child, 'close')
    expect({ code, told }).toEqual({ code: 0, told: '' })
    expect(await workspace.files()).toContain('output/a.html')
  })

  it('gets the arguments of npm run build:deck', async () => {
    const workspace = await createWorkspace()
    const input = await workspace.write('a.md', briefing)
    const args = [
      'run',
      '--silent',
      'build:deck',
      '--',
      input,
      '-o',
      workspace.path('out'),
      '-f',
      'html',
    ]
    await execute('npm', args)
    expect(await workspace.files()).toEqual(['a.md', 'out/a.html'])
  })

  it('makes the same bytes in another folder, time zone and language', async () => {
    const places = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
      { TZ: 'America/New_York', LANG: 'fa_IR.UTF-8' },
    ]
    const hashes = await Promise.all(
      places.map(async (env) => {
        const workspace = await createWorkspace()
        await workspace.write('content/a.md', briefing)
        await deckle(workspace, ['build'], env)
        const files = await Promise.all(
          ['output/a.pptx', 'output/a.html'].map(workspace.read),
        )
        return files.map((file) => createHash('sha256').update(file).digest('hex'))
      }),
    )
    expect(new Set(hashes.map(String)).size).toBe(1)
  })

  it('builds in threads what it builds in one, in the order of the input', async () => {
    const workspace = await createWorkspace()
    for (let index = 0; index < 7; index++)
      await workspace.write(`content/${index}.md`, `${briefing}\nNo source. [${index}]\n`)
    await workspace.write('content/8.md', '')
    const one = await deckle(workspace, ['build', '--json', '--jobs', '1', '-o', 'out'])
    const sheet = await workspace.read('out/6.html')
    const two = await deckle(workspace, ['build', '--json', '--jobs', '2', '-o', 'out'])
    expect(two).toEqual(one)
    expect(two.code).toBe(1)
    const { briefings } = JSON.parse(two.stdout) as { briefings: { file: string }[] }
    expect(briefings.map(({ file }) => file)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 8].map((index) => `content/${index}.md`),
    )
    expect(await workspace.read('out/6.html')).toEqual(sheet)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'leaves whole files at %s, and goes on from there',
    async (signal, code) => {
      const workspace = await createWorkspace()
      for (let index = 0; index < 24; index++)
        await workspace.write(`content/${index}.md`, briefing)
      const child = spawn(program, ['build'], { cwd: workspace.folder })
      let error = ''
      child.stderr.on('data', (text) => {
        error += text
      })
      await vi.waitUntil(async () => (await outputsOf(workspace)).length > 5, {
        timeout: 30_000,
        interval: 20,
      })
      child.kill(signal)
      const [ended] = (await once(child, 'close')) as [number]
      expect(ended).toBe(code)
      const outputs = await outputsOf(workspace)
      const decks = outputs.filter((name) => name.endsWith('.pptx'))
      expect(decks.length).toBeLessThan(24)
      expect(outputs).toHaveLength(2 * decks.length)
      expect(error).toBe(
        `Interrupted: ${decks.length} of 24 briefings done; the next run goes on from there\n`,
      )
      const { stdout } = await deckle(workspace, ['build'])
      expect(stdout.match(/unchanged/g)).toHaveLength(decks.length)
      expect(await outputsOf(workspace)).toHaveLength(48)
    },
  )

  it.each([
    ['of the briefing', {}, '2025-05-12T00:00:00Z'],
    ['of SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1700000000' }, '2023-11-14T22:13:20Z'],
    [
      'of the briefing, where that is no number',
      { SOURCE_DATE_EPOCH: 'now' },
      '2025-05-12T00:00:00Z',
    ],
  ])('writes the time %s', async (_, env, expected) => {
    const workspace = await createWorkspace()
    await workspace.write('content/a.md', briefing)
    await deckle(workspace, ['build'], env)
    const parts = unzipSync(await workspace.read('output/a.pptx'))
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
    expect(/<dcterms:modified[^>]*>([^<]*)/.exec(core)?.[1]).toBe(expected)
  })
})
