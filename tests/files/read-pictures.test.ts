import { symlink, truncate } from 'node:fs/promises'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPictures } from '../../src/files/read-pictures.js'
import { picturesOf } from '../../src/model/pictures.js'
import { briefingOf } from '../support/compose-text.js'
import { pixel } from '../support/pixel.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

/** The pictures of a text in a folder, and what is said about them. */
async function read(workspace: Workspace, markdown: string) {
  const file = new VFile({ path: workspace.path('brief/a.md') })
  const pictures = picturesOf(await readPictures(briefingOf(markdown), file))
  return {
    pictures,
    types: pictures.map(({ image }) => image?.mediaType),
    notes: file.messages.map(({ ruleId, fatal, note }) => `${ruleId} ${fatal} ${note}`),
    messages: file.messages.map(
      ({ reason, line, column }) => `${line}:${column} ${reason}`,
    ),
  }
}

describe('pictures', () => {
  it.each([
    ['png', 'image/png'],
    ['gif', 'image/gif'],
    ['jpg', 'image/jpeg'],
  ] as const)('in %s are known by their bytes', async (format, type) => {
    const workspace = await createWorkspace()
    await workspace.write('brief/odd name.bin', pixel(format))
    const { types, messages } = await read(
      workspace,
      '![Alt](<odd name.bin>)\n\n![Alt](odd%20name.bin)',
    )
    expect(types).toEqual([type, type])
    expect(messages).toEqual([])
  })

  it('may stand below the folder of the briefing, in any block', async () => {
    const workspace = await createWorkspace()
    await workspace.write('brief/images/a.png', pixel('png'))
    const markdown =
      '# A\n\n## Key points\n\n- One\n\n  ![Alt](images/a.png)\n\n## FAQ\n\n### Why?\n\n> ![Alt](images/a.png)'
    expect((await read(workspace, markdown)).types).toEqual(['image/png', 'image/png'])
  })

  it.each([
    ['is missing', 'none.png', 'no such file'],
    ['is no picture', 'text.png', 'it is no picture'],
    ['has another format', 'a.bmp', 'expected PNG, JPEG, GIF, WebP or SVG, not BMP'],
    ['lies outside', '../outside.png', 'it is outside the folder of the briefing'],
    [
      'lies outside by another spelling',
      '%2E%2E%2Foutside.png',
      'it is outside the folder of the briefing',
    ],
    [
      'lies outside by a detour',
      'folder/../../outside.png',
      'it is outside the folder of the briefing',
    ],
    [
      'lies in a folder that leads outside',
      'away/outside.png',
      'it is outside the folder of the briefing',
    ],
    ['is missing outside, too', '../none.png', 'no such file'],
    ['is empty', 'empty.png', 'it is no picture'],
    ['has no name that a file can have', 'a%00.png', 'it is no name of a file'],
    ['has a name that is no encoding', '100%.png', 'no such file'],
    ['is below a file', 'text.png/a.png', 'a part of the path is no folder'],
    [
      'is part of the address',
      'data:image/png;base64,iVBORw0KGgo=',
      'only files beside the briefing are read',
    ],
    [
      'is given by its address',
      'file:///etc/hosts',
      'only files beside the briefing are read',
    ],
    ['leads outside', 'link.png', 'it is outside the folder of the briefing'],
    ['is a folder', 'folder', 'it is a folder'],
    [
      'is on the web',
      'https://example.org/a.png',
      'it is on the web, and is only loaded with `--allow-remote`',
    ],
    ['has an absolute path', '/etc/passwd', 'it is outside the folder of the briefing'],
  ])('that %s leave a warning and their words', async (_, source, cause) => {
    const workspace = await createWorkspace()
    await workspace.write('brief/text.png', 'no picture')
    await workspace.write('brief/empty.png', '')
    await symlink(workspace.folder, workspace.path('brief/away'))
    await workspace.write(
      'brief/a.bmp',
      Buffer.from(`424d${'00'.repeat(16)}0100000001000000`, 'hex'),
    )
    await workspace.write('brief/folder/x', 'x')
    await symlink(
      await workspace.write('outside.png', pixel('png')),
      workspace.path('brief/link.png'),
    )
    const { pictures, messages, notes } = await read(
      workspace,
      `Text.\n\n![Alt](${source})`,
    )
    expect(pictures).toEqual([
      { type: 'picture', source, alt: 'Alt', caption: '', position: expect.anything() },
    ])
    expect(messages).toEqual([`3:1 Cannot show picture \`${source}\`: ${cause}`])
    expect(notes).toEqual([
      'missing-picture false Its alternative text stands in its place.',
    ])
  })

  it('that are missing are told of wherever they are named', async () => {
    const markdown = '![A](a.png)\n\n- ![B](b.png)\n\n> ![A](a.png)'
    expect((await read(await createWorkspace(), markdown)).messages).toEqual([
      '1:1 Cannot show picture `a.png`: no such file',
      '3:3 Cannot show picture `b.png`: no such file',
      '5:3 Cannot show picture `a.png`: no such file',
    ])
  })

  it.each([
    ['a link that stays inside', 'link.png'],
    ['a detour that ends inside', '../brief/b/a.png'],
    ['a name that begins like the way up', '..a.png'],
    ['a name with a per cent sign', '100%.png'],
    ['letters in their encoding', '%D8%AA%D8%B5%D9%88%DB%8C%D8%B1.png'],
    ['letters as they are', 'تصویر.png'],
  ])('may be named by %s', async (_, source) => {
    const workspace = await createWorkspace()
    for (const name of ['b/a.png', '..a.png', '100%.png', 'تصویر.png'])
      await workspace.write(`brief/${name}`, pixel('png'))
    await symlink(workspace.path('brief/b/a.png'), workspace.path('brief/link.png'))
    const { pictures, messages } = await read(workspace, `![Alt](${source})`)
    expect(messages).toEqual([])
    expect(pictures).toMatchObject([
      {
        source,
        alt: 'Alt',
        image: { mediaType: 'image/png', width: 1, height: 1, bytes: pixel('png') },
      },
    ])
  })

  it('that lie on their side are as wide as they will be shown', async () => {
    const workspace = await createWorkspace()
    await workspace.write('brief/a.jpg', turned(pixel('jpg'), 2, 3))
    const { pictures } = await read(workspace, '![Alt](a.jpg)')
    expect(pictures).toMatchObject([{ image: { width: 3, height: 2 } }])
  })

  it('that are drawings are cleaned, with a word to the author', async () => {
    const workspace = await createWorkspace()
    await workspace.write(
      'brief/a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"/>',
    )
    const { pictures, messages } = await read(workspace, '![Alt](a.svg)')
    expect(messages).toEqual(['1:1 Unexpected scripts in picture `a.svg`'])
    const [{ image } = {}] = pictures
    expect(Buffer.from(image?.vector ?? []).toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" viewBox="0 0 9 9"/>',
    )
  })

  it('of more than 50 MB are not read', async () => {
    const workspace = await createWorkspace()
    const path = await workspace.write('brief/a.png', '')
    await truncate(path, 50_000_001)
    expect((await read(workspace, '![Alt](a.png)')).messages[0]).toContain('50 MB')
  })

  it('that claim too many pixels are refused', async () => {
    const workspace = await createWorkspace()
    const bytes = pixel('png')
    bytes.writeUInt32BE(60_000, 16)
    bytes.writeUInt32BE(60_000, 20)
    await workspace.write('brief/bomb.png', bytes)
    expect((await read(workspace, '![Alt](bomb.png)')).messages[0]).toContain(
      'too many pixels',
    )
  })
})

/** A JPEG of another size, with a note of a camera that was held upright. */
function turned(jpeg: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg)
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(height, frame + 5)
  bytes.writeUInt16BE(width, frame + 7)
  // EXIF with one entry: orientation (0x112) is 6.
  const exif = Buffer.from(
    'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000',
    'hex',
  )
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)])
}
