import { hostname, userInfo } from 'node:os'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { build, command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const briefing = `# Open title

<!-- notes: Secretcover -->
<!-- Secretcomment -->

## TL;DR

It is so.

<!-- notes: Secretnote -->

## Summary

Open text.[^a]

:::private
Secretparagraph, with **Secretbold**.[^b]

| Secretcell |
|---|
| 1 |
:::

- Open item

  :::private
  Secretitem
  :::

::::private
## Secretheading

### Secretinner

Secretsection

:::compare
### Secretone
A
### Secrettwo
B
:::
::::

## FAQ

### Who?

They. <!-- notes: Secretanswer -->

> [!NOTE] Speaker
> Secretalert

[^a]: Open footnote.
[^b]: Secretfootnote.
`

/** Everything that the outputs of a briefing say, part by part. */
async function bytesOf(workspace: Workspace): Promise<string> {
  const parts = Object.entries(unzipSync(await workspace.read('out/a.pptx')))
  return [
    String(await workspace.read('out/a.html')),
    ...parts.map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`),
  ].join('\n')
}

describe('--public', () => {
  it('leaves out notes, comments and what is private, from all parts of all outputs', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', briefing)
    const { code } = await build(workspace, '--public', workspace.path('a.md'))
    expect(code).toBe(0)
    const bytes = await bytesOf(workspace)
    expect(bytes.match(/Secret\w+/g)).toBeNull()
    expect(bytes).not.toContain('notesSlide')
    for (const open of ['Open title', 'Open text', 'Open item', 'Open footnote'])
      expect(bytes).toContain(open)
  })

  it('is what the configuration may ask for', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', briefing)
    await workspace.write('deckle.config.yaml', 'public: true')
    await build(workspace, workspace.path('a.md'))
    expect((await bytesOf(workspace)).match(/Secret\w+/g)).toBeNull()
  })

  it.each([
    ['Text.\n\n:::private\nSecret', 'without an end'],
    ['Text\n\n- a\n\n      :::private\n', undefined],
    [':::private Secret\n', 'without an end'],
  ])('fails where nobody can tell what is private: %j', async (text, message) => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', `# T\n\n${text}`)
    const { code, error } = await build(workspace, '--public', workspace.path('a.md'))
    expect(code).toBe(message ? 1 : 0)
    if (message) expect(error).toContain(message)
    if (message) expect(await workspace.files()).toEqual(['a.md'])
  })
})

it('without it, private parts are parts of the text like others', async () => {
  const workspace = await createWorkspace()
  await workspace.write('a.md', briefing)
  const { code, error } = await build(workspace, workspace.path('a.md'))
  expect({ code, error: error.replace(/.*unused-footnote.*\n.*\n/g, '') }).toEqual({
    code: 0,
    error: '',
  })
  const bytes = await bytesOf(workspace)
  for (const word of ['Secretparagraph', 'Secretitem', 'Secretsection', 'Secretnote'])
    expect(bytes).toContain(word)
  expect(bytes).not.toContain(':::')
  const { out } = await command(workspace, 'explain', workspace.path('a.md'))
  expect(out).toContain('Secretheading')
})

it('no output tells of the machine: no host, no path, no time of the build', async () => {
  const workspace = await createWorkspace()
  await workspace.write('a.md', briefing)
  await build(workspace, workspace.path('a.md'))
  const bytes = (await bytesOf(workspace)).replace(/base64,[\w+/=]+/g, '')
  const { homedir } = userInfo()
  const told = [
    hostname(),
    homedir,
    workspace.folder,
    process.cwd(),
    new Date().getFullYear(),
  ]
  const isTold = (text: string) =>
    bytes.split(/[^\w/.-]+/).some((word) => word.includes(text))
  // What is short may stand in any word.
  expect(told.map(String).filter((text) => text.length > 3 && isTold(text))).toEqual([])
})
