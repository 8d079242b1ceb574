import { expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const briefing = `# Open title

## Summary

Open text.

:::private
Secretparagraph
:::

<!-- notes: Secretnote -->
`

it('writes the page of a briefing, and tells where it is', async () => {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', briefing)
  const args = ['present', '--no-open', '-o', workspace.path('out'), path]
  const page = '[W]/out/a.present.html\n'
  expect(await command(workspace, ...args)).toEqual({ code: 0, out: page, error: '' })
  const html = String(await workspace.read('out/a.present.html'))
  for (const text of ['Open text.', 'Secretparagraph', '<p>Secretnote</p>'])
    expect(html).toContain(text)
  await command(workspace, ...args, '--public')
  const open = String(await workspace.read('out/a.present.html'))
  expect(open).toContain('Open text.')
  expect(open).not.toContain('Secret')
})

it('says why there is none', async () => {
  const workspace = await createWorkspace()
  const path = await workspace.write('a.md', '---\ntheme: nope\n---\n\n# A\n')
  const out = workspace.path('out')
  const { code, error } = await command(
    workspace,
    'present',
    '--no-open',
    '-o',
    out,
    path,
  )
  expect(code).toBe(1)
  expect(error).toMatch(/a\.md:2:\d+: error: .*`nope`/)
  await workspace.write('b.md', '# B\n')
  expect(await command(workspace, 'present', '--no-open', workspace.folder)).toEqual({
    code: 1,
    out: '',
    error: 'Unexpected folder [W] with 2 briefings, expected one file `*.md`\n',
  })
})
