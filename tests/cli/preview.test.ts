import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

it('serves a page until it is interrupted, and ends with 0', async () => {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', '# A\n')
  const args = ['--import', 'tsx', 'src/bin.ts', 'preview', path]
  const child = spawn(process.execPath, args)
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const printed = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  )
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? ''
  const page = await fetch(url)
  expect(await page.text()).toContain('<title>Preview</title>')
  // A page that is open must not keep it from ending.
  const news = await fetch(`${url}news`)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await expect(news.text()).rejects.toThrow()
})

it('says why there is nothing to show', async () => {
  const workspace = await createWorkspace()
  expect(await command(workspace, 'preview', workspace.folder)).toEqual({
    code: 1,
    out: '',
    error: 'Cannot find any briefing in [W], expected files `*.md`\n',
  })
  const { code, error } = await command(workspace, 'preview', '--port', 'x')
  expect(code).toBe(2)
  expect(error).toContain('Expected a number from 1 to 65535.')
})
