import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { build, command } from '../support/command.js'
import { pixel } from '../support/pixel.js'
import { createWorkspace } from '../support/workspace.js'

it('takes pictures of another folder that is named', async () => {
  const workspace = await createWorkspace()
  await workspace.write('assets/a.png', pixel('png'))
  const briefing = await workspace.write('a.md', '# A\n\n![Alt](a.png)\n')
  const args = ['--strict', '--assets', workspace.path('assets')]
  expect((await build(workspace, briefing, '--strict')).code).toBe(1)
  expect((await build(workspace, briefing, ...args)).code).toBe(0)
  expect(
    (await command(workspace, 'explain', briefing, ...args.slice(1), '--json')).out,
  ).toContain('"messages": []')
})

it('takes pictures of the web where it may, and keeps them in the cache', async () => {
  const workspace = await createWorkspace()
  const server = createServer((_, response) => response.end(pixel('png')))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const caches = process.env['XDG_CACHE_HOME']
  process.env['XDG_CACHE_HOME'] = workspace.path('caches')
  try {
    const briefing = await workspace.write(
      'a.md',
      `# A\n\n![Alt](http://127.0.0.1:${port}/a.png)\n`,
    )
    expect((await build(workspace, briefing, '--strict')).error).toContain(
      '--allow-remote',
    )
    expect((await build(workspace, briefing, '--strict', '--allow-remote')).code).toBe(0)
  } finally {
    server.close()
    if (caches === undefined) delete process.env['XDG_CACHE_HOME']
    else process.env['XDG_CACHE_HOME'] = caches
  }
  expect(await workspace.files()).toEqual(
    expect.arrayContaining([
      'deckle.lock.json',
      expect.stringMatching(/^caches\/deckle\/pictures\/[\da-f]{64}$/),
    ]),
  )
})

it('says where the portrait comes from', async () => {
  const workspace = await createWorkspace()
  const briefing = await workspace.write('a.md', '---\nportrait: a.png\n---\n\n# A\n')
  const { error } = await build(workspace, briefing)
  expect(error).toContain('a.md:2:11: warning: Cannot show portrait `a.png`')
})
