import { mkdir } from 'node:fs/promises'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { writeOutputs } from '../../src/files/write-outputs.js'
import { createWorkspace } from '../support/workspace.js'

describe('outputs', () => {
  it('are written into folders that are made for them', async () => {
    const workspace = await createWorkspace()
    await writeOutputs(
      [{ path: workspace.path('out/sub/a.html'), content: 'x' }],
      new VFile(),
    )
    expect(await workspace.files()).toEqual(['out/sub/a.html'])
  })

  it('take the place of older ones', async () => {
    const workspace = await createWorkspace()
    const path = await workspace.write('a.html', 'old')
    await writeOutputs([{ path, content: 'new' }], new VFile())
    expect(String(await workspace.read('a.html'))).toBe('new')
    expect(await workspace.files()).toEqual(['a.html'])
  })

  it('are not written where one of them cannot be: the older ones stay', async () => {
    const workspace = await createWorkspace()
    const first = await workspace.write('a.html', 'old')
    const blocked = `${await workspace.write('file', 'x')}/b.pptx`
    const file = new VFile()
    const outputs = [
      { path: first, content: 'new' },
      { path: blocked, content: 'new' },
    ]
    await expect(writeOutputs(outputs, file)).rejects.toThrow('Cannot write')
    expect(String(await workspace.read('a.html'))).toBe('old')
    expect(await workspace.files()).toEqual(['a.html', 'file'])
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['unwritable-output'])
  })

  it('leave nothing behind where a folder stands in their place', async () => {
    const workspace = await createWorkspace()
    await mkdir(workspace.path('a.html'))
    const output = { path: workspace.path('a.html'), content: 'new' }
    await expect(writeOutputs([output], new VFile())).rejects.toThrow('Cannot write')
    expect(await workspace.files()).toEqual([])
  })
})
