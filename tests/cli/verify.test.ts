import { copyFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { build, command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'
import { pack, replace, unpack } from '../verify/deck-files.js'

const briefing = '# A on B\n\n## TL;DR\n\nShort.\n'

/** A workspace with `out/a.pptx`, a sound deck. */
async function workspaceWithDeck(): Promise<Workspace> {
  const workspace = await createWorkspace()
  await build(workspace, '-f', 'pptx', await workspace.write('a.md', briefing))
  return workspace
}

/** Adds `broken.pptx`, which has an error and a warning. */
async function addBroken(workspace: Workspace): Promise<string> {
  const files = unpack(await workspace.read('out/a.pptx'))
  replace('ppt/slides/slide2.xml', '<p:cNvPr id="3"', '<p:cNvPr id="2"')(files)
  replace('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>')(files)
  return workspace.write('broken.pptx', pack(files))
}

describe('deckle verify', () => {
  it('says of a sound deck that nothing is found', async () => {
    const workspace = await workspaceWithDeck()
    expect(await command(workspace, 'verify', workspace.path('out/a.pptx'))).toEqual({
      code: 0,
      out: '[W]/out/a.pptx: nothing found\n',
      error: '',
    })
  })

  it('tells findings with part, severity, rule and way out', async () => {
    const workspace = await workspaceWithDeck()
    const broken = await addBroken(workspace)
    const { code, out, error } = await command(
      workspace,
      'verify',
      workspace.path('out/a.pptx'),
      broken,
    )
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "[W]/out/a.pptx: nothing found
      [W]/broken.pptx: 1 error, 1 warning
      "
    `)
    expect(error).toMatchInlineSnapshot(`
      "[W]/broken.pptx: ppt/slides/slide2.xml: error: Unexpected id 2 of a shape, which \`Title\` has, too, expected one of its own (slide 2, \`Statement\`) [shape-ids]
      [W]/broken.pptx: docProps/core.xml: warning: Unexpected presentation without a title in its properties [document-title]
        Set it in File › Info.
      "
    `)
  })

  it('leaves out warnings with -q', async () => {
    const workspace = await workspaceWithDeck()
    const broken = await addBroken(workspace)
    const { code, out, error } = await command(workspace, 'verify', '-q', broken)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(error).toMatch(/^\S+: ppt\/slides\/slide2.xml: error: [^\n]+ \[shape-ids\]\n$/)
  })

  it('prints JSON with --json, and nothing else', async () => {
    const workspace = await workspaceWithDeck()
    const { code, out, error } = await command(
      workspace,
      'verify',
      '--json',
      await addBroken(workspace),
    )
    expect({ code, error }).toEqual({ code: 1, error: '' })
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      decks: [
        {
          file: '[W]/broken.pptx',
          ok: false,
          findings: [
            { rule: 'shape-ids', severity: 'error', part: 'ppt/slides/slide2.xml' },
            { rule: 'document-title', severity: 'warning', part: 'docProps/core.xml' },
          ],
        },
      ],
    })
  })

  it('succeeds where there are warnings only', async () => {
    const workspace = await workspaceWithDeck()
    const path = workspace.path('impress.pptx')
    await copyFile('tests/verify/decks/impress.pptx', path)
    const { code, out, error } = await command(workspace, 'verify', path)
    expect(code).toBe(0)
    expect(out).toMatch(/^\[W\]\/impress.pptx: \d+ warnings\n$/)
    expect(error).not.toContain(': error: ')
    expect(await command(workspace, 'verify', '-q', path)).toEqual({
      code: 0,
      out: '',
      error: '',
    })
  })

  it('shows the first findings of a rule and tells how many more there are', async () => {
    const workspace = await workspaceWithDeck()
    const files = unpack(await workspace.read('out/a.pptx'))
    for (let index = 0; index < 30; index++) files.set(`a${index}/`, new Uint8Array())
    const path = await workspace.write('many.pptx', pack(files))
    const { error } = await command(workspace, 'verify', path)
    expect(error.split('\n')).toHaveLength(1 + 10 + 1 + 1)
    expect(error).toContain('warning: … and 20 more [folder-entry]; --json has all\n')
    expect(error.match(/zip -D/g)).toHaveLength(1)
  })

  it.each([
    ['a file that is not there', 'none.pptx', 'Cannot read this file: no such file'],
    ['a folder', 'out', 'Cannot read this file: it is a folder'],
    [
      'no deck',
      'a.md',
      'Cannot read this file as a PowerPoint file: it is no ZIP archive',
    ],
  ])('fails on %s', async (_, name, reason) => {
    const workspace = await workspaceWithDeck()
    const { code, out, error } = await command(workspace, 'verify', workspace.path(name))
    expect(code).toBe(1)
    expect(out).toBe(`[W]/${name}: 1 error\n`)
    expect(error).toContain(`[W]/${name}: error: ${reason} [`)
  })
})
