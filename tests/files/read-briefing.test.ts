import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../src/files/read-briefing.js'
import { createWorkspace } from '../support/workspace.js'

/** What is said about a file with this content; nothing where it can be read. */
async function complaint(content: string | Uint8Array, name = 'a.md'): Promise<string[]> {
  const workspace = await createWorkspace()
  const file = new VFile({ path: await workspace.write(name, content) })
  await readBriefing(file).catch(() => {})
  return file.messages.map(({ ruleId, line, column }) =>
    [ruleId, line, column].filter((part) => part !== undefined).join(' '),
  )
}

describe('a briefing', () => {
  it('is text in UTF-8', async () => {
    const workspace = await createWorkspace()
    const file = new VFile({ path: await workspace.write('a.md', '# Ü\n') })
    await readBriefing(file)
    expect(String(file)).toBe('# Ü\n')
    expect(file.messages).toEqual([])
  })

  it.each([
    ['empty', '', 'empty-briefing'],
    ['blank', ' \n\t\n', 'empty-briefing'],
    ['only a byte order mark', '\ufeff', 'empty-briefing'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary-file'],
    ['UTF-16', Buffer.from('# Title', 'utf16le'), 'binary-file'],
    [
      'Latin 1',
      Buffer.from('# Title\n\nDer Fluß ist breit.\n', 'latin1'),
      'not-utf-8 3 8',
    ],
  ])('is refused where it is %s', async (_, content, expected) => {
    expect(await complaint(content)).toEqual([expected])
  })

  it('is refused where it is a folder', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md/b.txt', 'x')
    const file = new VFile({ path: workspace.path('a.md') })
    await expect(readBriefing(file)).rejects.toThrow('Unexpected folder')
    expect(file.messages).toHaveLength(1)
  })

  it('is refused where it is missing', async () => {
    const workspace = await createWorkspace()
    const file = new VFile({ path: workspace.path('none.md') })
    await expect(readBriefing(file)).rejects.toThrow('Cannot find this file')
  })
})
