import { chmod, symlink } from 'node:fs/promises'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../src/files/read-briefing.js'
import { hasRights, withRights } from '../support/rights.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

/** What is said about a file, and that this is what is thrown. */
async function complaint(path: string): Promise<string[]> {
  const file = new VFile({ path })
  const thrown: unknown = await readBriefing(file).catch((error: unknown) => error)
  expect(thrown).toBe(file.messages[0])
  return file.messages.map(({ ruleId, line, column, fatal, reason, note }) => {
    expect({ ruleId, fatal, note }).toEqual({
      ruleId,
      fatal: true,
      note: expect.stringMatching(/\w/),
    })
    return `${line ? `${line}:${column} ` : ''}${ruleId}: ${reason}`
  })
}

async function complaintAbout(content: string | Uint8Array): Promise<string[]> {
  return complaint(await (await createWorkspace()).write('a.md', content))
}

const empty = 'empty-briefing: Unexpected empty file, expected a briefing'
const binary = 'binary-file: Unexpected binary data, expected Markdown text'
const encoding = 'not-utf-8: Unexpected encoding, expected UTF-8'

describe('a briefing', () => {
  it.each([
    ['plain text', '# Ü\n'],
    ['text without an end of line', 'A'],
    ['text with a sign for what could not be decoded', '# A \ufffd\n'],
    ['text with signs beyond the first plane', '# 🜂\n'],
    // The parser takes care of these: positions count them.
    ['text with a byte order mark', '\ufeff# A\n'],
    ['text with line ends of Windows', '# A\r\n\r\nB\r\n'],
  ])('is read as it is: %s', async (_, text) => {
    const file = new VFile({ path: await (await createWorkspace()).write('a.md', text) })
    await readBriefing(file)
    expect(file.value).toBe(text)
    expect(file.messages).toEqual([])
  })

  it.each([
    ['empty', '', empty],
    ['blank', ' \n\t\n\u00a0\r\n', empty],
    ['only a byte order mark', '\ufeff', empty],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), binary],
    ['UTF-16', Buffer.from('# Title', 'utf16le'), binary],
  ])('is refused where it is %s', async (_, content, expected) => {
    expect(await complaintAbout(content)).toEqual([expected])
  })

  it.each([
    ['on the first line', [latin('ß')], '1:1'],
    ['in the middle of a line', [latin('# Title\n\nDer Fluß ist breit.\n')], '3:8'],
    ['after valid letters', ['Größe, ', latin('Größe')], '1:10'],
    ['after a sign of two units', ['🜂\n🜂', latin('ß')], '2:3'],
    ['after a sign for what could not be decoded', ['A \ufffd\n\nB ', latin('ß')], '3:3'],
    ['after a byte order mark', ['\ufeffA ', latin('ß')], '1:3'],
    ['after line ends of Windows', ['A\r\nB ', latin('ß')], '2:3'],
    ['in a sign that is cut off', ['A\nB ', Buffer.from('🜂').subarray(0, 3)], '2:3'],
    ['in a sign that is broken', ['A ', Uint8Array.of(0xef, 0xbf, 0x41)], '1:3'],
  ])('is refused where it is not UTF-8: %s', async (_, parts, place) => {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
    expect(await complaintAbout(bytes)).toEqual([`${place} ${encoding}`])
  })

  it.each<[string, string, (workspace: Workspace) => Promise<unknown>]>([
    [
      'a folder',
      'folder-not-file: Unexpected folder, expected a Markdown file',
      ({ write }) => write('a.md/b.txt', 'x'),
    ],
    ['missing', 'missing-file: Cannot find this file', async () => {}],
    [
      'a link to nothing',
      'missing-file: Cannot find this file',
      ({ path }) => symlink(path('nothing'), path('a.md')),
    ],
    [
      'a link to itself',
      'unreadable-file: Cannot read this file: too many symbolic links',
      ({ path }) => symlink(path('a.md'), path('a.md')),
    ],
  ])('is refused where it is %s', async (_, expected, make) => {
    const workspace = await createWorkspace()
    await make(workspace)
    expect(await complaint(workspace.path('a.md'))).toEqual([expected])
  })

  it('is refused where its folder is a file', async () => {
    const { write } = await createWorkspace()
    expect(await complaint(`${await write('file', 'x')}/a.md`)).toEqual([
      'unreadable-file: Cannot read this file: a part of the path is no folder',
    ])
  })

  it.runIf(hasRights)('is refused where nobody may read it', async () => {
    const { folder, write } = await createWorkspace()
    const path = await write('a.md', 'x')
    await chmod(folder, 0o755)
    expect(await withRights(path, 0, () => complaint(path))).toEqual([
      'unreadable-file: Cannot read this file: no permission',
    ])
  })
})

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
