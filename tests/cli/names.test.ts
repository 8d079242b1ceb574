import { describe, expect, it } from 'vitest'
import { build } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const briefing = '# A\n\nText.\n'

async function workspaceWith(...names: string[]) {
  const workspace = await createWorkspace()
  for (const name of names) await workspace.write(name, briefing)
  return workspace
}

describe('a briefing whose name not every system can have', () => {
  it('gets outputs of another name, and is told', async () => {
    const workspace = await workspaceWith('in/con.md', 'in/a: b?/c.md')
    const ran = await build(
      workspace,
      ...['-f', 'html', '--strict', '--no-gallery'],
      workspace.path('in'),
    )
    expect(ran.code).toBe(0)
    expect((await workspace.files()).filter((name) => name.startsWith('out/'))).toEqual([
      'out/_con.html',
      'out/a_ b_/c.html',
    ])
    expect(ran.error).toContain(
      'info: Unexpected name `con`: the outputs are called `_con` [changed-name]',
    )
  })

  it('fails where an earlier one has that name already', async () => {
    const workspace = await workspaceWith('in/a_.md', 'in/a?.md')
    const ran = await build(
      workspace,
      ...['-f', 'html', '--no-gallery'],
      workspace.path('in'),
    )
    expect(ran.code).toBe(1)
    expect(ran.error).toContain(
      'Unexpected briefing with the same output as `[W]/in/a?.md`',
    )
  })

  it.each(['..md', '...md', '.md'])('writes into its folder: %s', async (name) => {
    const workspace = await workspaceWith(`in/${name}`)
    const { code } = await build(
      workspace,
      '-f',
      'html',
      `${workspace.path('in')}/${name}`,
    )
    expect(code).toBe(0)
    const outputs = (await workspace.files()).filter((file) => file.endsWith('.html'))
    expect(outputs).toEqual([expect.stringMatching(/^out\/_+\.html$/)])
  })

  it('may be as long as the system lets it be', async () => {
    const workspace = await workspaceWith(`in/${'n'.repeat(252)}.md`)
    const { code } = await build(workspace, '-f', 'html', workspace.path('in'))
    expect(code).toBe(0)
    expect(await workspace.files()).toContain(`out/${'n'.repeat(180)}.html`)
  })
})
