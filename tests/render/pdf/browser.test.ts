import { chmod } from 'node:fs/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { findBrowser } from '../../../src/render/pdf/find-browser.js'
import { printPage } from '../../../src/render/pdf/print-page.js'
import { build } from '../../support/command.js'
import { createWorkspace } from '../../support/workspace.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

async function program(name: string, script: string): Promise<string> {
  const workspace = await createWorkspace()
  const path = await workspace.write(name, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

it('takes the browser that a variable names, else one of PATH', async () => {
  const own = await program('browser', '')
  const other = await program('google-chrome', '')
  vi.stubEnv('PATH', other.slice(0, -'/google-chrome'.length))
  vi.stubEnv('DECKLE_CHROMIUM', own)
  expect(await findBrowser()).toBe(own)
  vi.stubEnv('DECKLE_CHROMIUM', '')
  vi.stubEnv('CHROME_PATH', '')
  expect(await findBrowser()).toBe(other)
})

it('without a browser, who asks for PDF is told, and nothing is written', async () => {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', '# A\n')
  vi.stubEnv('DECKLE_CHROMIUM', workspace.path('none'))
  expect(await build(workspace, '-f', 'pptx,pdf', path)).toEqual({
    code: 1,
    out: '[W]/a.md: failed (1 error)\n',
    error:
      '[W]/a.md: error: Cannot print PDF: `[W]/none` of DECKLE_CHROMIUM is no program [unprintable]\n' +
      '  Install Chromium, Chrome or Edge, or name one in the variable DECKLE_CHROMIUM; `-f pptx,html` does without.\n',
  })
  expect(await workspace.files()).toEqual(['a.md'])
})

it.each([
  ['ends badly', 'exit 3', 'ended with 3'],
  ['makes no file', 'exit 0', 'made no file'],
])('says that a browser %s', async (_, script, cause) => {
  const path = await program('browser', script)
  await expect(printPage('', path)).rejects.toThrow(`\`${path}\` ${cause}`)
})

it('ends a browser that does not end by itself', async () => {
  const path = await program('browser', 'exec sleep 60')
  await expect(printPage('', path, 100)).rejects.toThrow('was not done after 0.1 seconds')
})
