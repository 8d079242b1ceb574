import { chmod, chown, link, mkdir, readdir } from 'node:fs/promises'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type Output, writeOutputs } from '../../src/files/write-outputs.js'
import { hasRights, nobody, withRights } from '../support/rights.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

/** What is said about outputs that cannot be written. */
async function complaint(workspace: Workspace, ...names: string[]): Promise<string[]> {
  const file = new VFile()
  const outputs = names.map((name) => ({ path: workspace.path(name), content: 'new' }))
  const thrown: unknown = await writeOutputs(outputs, file).catch(
    (error: unknown) => error,
  )
  expect(thrown).toBe(file.messages[0])
  return file.messages.map(({ reason, ruleId, fatal, note }) =>
    [ruleId, fatal, reason.replaceAll(workspace.folder, '[W]'), note].join(' | '),
  )
}

function refusal(name: string, cause: string): string {
  return `unwritable-output | true | Cannot write \`[W]/${name}\`: ${cause} | What was there before is unchanged. Make room for it, or name another folder with \`--out\`.`
}

describe('outputs', () => {
  it.each<[string, Output['content'], Buffer]>([
    ['text', 'Größe', Buffer.from('Größe', 'utf8')],
    ['bytes', Uint8Array.of(0, 255, 10), Buffer.from([0, 255, 10])],
  ])(
    'are written as they are, into folders that are made: %s',
    async (_, content, bytes) => {
      const workspace = await createWorkspace()
      await writeOutputs(
        [{ path: workspace.path('out/sub/a.bin'), content }],
        new VFile(),
      )
      expect(await workspace.files()).toEqual(['out/sub/a.bin'])
      expect(await workspace.read('out/sub/a.bin')).toEqual(bytes)
    },
  )

  it('take the place of older ones at once: these are not written to', async () => {
    const workspace = await createWorkspace()
    const path = await workspace.write('a.html', 'old')
    // A second name of the same file tells what became of its content.
    await link(path, workspace.path('older'))
    await writeOutputs([{ path, content: 'new' }], new VFile())
    expect(String(await workspace.read('a.html'))).toBe('new')
    expect(String(await workspace.read('older'))).toBe('old')
    expect(await workspace.files()).toEqual(['a.html', 'older'])
  })
})

describe('where one output cannot be written, none is, and what was there stays', () => {
  it.each([
    [
      'a file in the place of its folder',
      'file',
      'file/b',
      'a file is in the place of its folder',
    ],
    ['a file further up', 'file', 'file/sub/b', 'a part of the path is no folder'],
    ['a folder in its own place', 'b/x', 'b', 'it is a folder'],
    ['a name that is too long', 'x', 'n'.repeat(300), 'the name is too long'],
  ])('%s', async (_, obstacle, name, cause) => {
    for (const order of [
      ['a.html', name],
      [name, 'a.html'],
    ]) {
      const workspace = await createWorkspace()
      await workspace.write('a.html', 'old')
      await workspace.write(obstacle, 'x')
      expect(await complaint(workspace, ...order)).toEqual([refusal(name, cause)])
      expect(String(await workspace.read('a.html'))).toBe('old')
      expect(await workspace.files()).toEqual(['a.html', obstacle].sort())
    }
  })

  it.runIf(hasRights)('a folder that nobody may write to', async () => {
    const workspace = await createWorkspace()
    await workspace.write('out/a', 'old')
    await mkdir(workspace.path('open'))
    await chmod(workspace.folder, 0o755)
    await chmod(workspace.path('open'), 0o777)
    const said = await withRights(workspace.path('out'), 0o555, () =>
      complaint(workspace, 'open/b', 'out/a'),
    )
    expect(said).toEqual([refusal('out/a', 'no permission')])
    expect(await workspace.files()).toEqual(['out/a'])
    expect(await readdir(workspace.path('open'))).toEqual([])
  })
  it.runIf(hasRights)('a file of somebody else in a folder of all', async () => {
    const workspace = await createWorkspace()
    for (const name of ['out/a', 'out/c']) await workspace.write(name, 'old')
    await chmod(workspace.folder, 0o755)
    // Only owners may rename what is in such a folder, but all may add files.
    await chown(workspace.path('out/a'), nobody, nobody)
    const said = await withRights(workspace.path('out'), 0o1777, () =>
      complaint(workspace, 'out/a', 'out/b', 'out/c'),
    )
    expect(said).toEqual([refusal('out/c', 'not permitted')])
    expect(await workspace.files()).toEqual(['out/a', 'out/c'])
    expect(String(await workspace.read('out/a'))).toBe('old')
  })
})
