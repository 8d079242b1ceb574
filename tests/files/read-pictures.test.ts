import { symlink } from 'node:fs/promises'
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
  const briefing = await readPictures(briefingOf(markdown), file)
  return {
    types: picturesOf(briefing).map(({ image }) => image?.mediaType),
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
    ['has another format', 'drawing.svg', 'expected PNG, JPEG or GIF, not svg'],
    ['lies outside', '../outside.png', 'it is outside the folder of the briefing'],
    ['leads outside', 'link.png', 'it is outside the folder of the briefing'],
    ['is a folder', 'folder', 'it is a folder'],
    [
      'is on the web',
      'https://example.org/a.png',
      'only files beside the briefing are read',
    ],
    ['has an absolute path', '/etc/passwd', 'it is outside the folder of the briefing'],
  ])('that %s leave a warning and their words', async (_, source, cause) => {
    const workspace = await createWorkspace()
    await workspace.write('brief/text.png', 'no picture')
    await workspace.write(
      'brief/drawing.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    )
    await workspace.write('brief/folder/x', 'x')
    await symlink(
      await workspace.write('outside.png', pixel('png')),
      workspace.path('brief/link.png'),
    )
    const { types, messages } = await read(workspace, `Text.\n\n![Alt](${source})`)
    expect(types).toEqual([undefined])
    expect(messages).toEqual([`3:1 Cannot show picture \`${source}\`: ${cause}`])
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
