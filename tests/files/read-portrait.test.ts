import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPortrait } from '../../src/files/read-portrait.js'
import { briefingOf } from '../support/compose-text.js'
import { messagesOf } from '../support/messages-of.js'
import { pixel } from '../support/pixel.js'
import { createWorkspace } from '../support/workspace.js'

const place = { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } }

async function read(source: string | undefined) {
  const workspace = await createWorkspace()
  await workspace.write('brief/a.png', pixel('png'))
  await workspace.write('secret.png', pixel('png'))
  const file = new VFile({ path: workspace.path('brief/a.md') })
  const { metadata } = await readPortrait(briefingOf('# A'), source, file, place)
  return { portrait: metadata.portrait, messages: messagesOf(file) }
}

describe('a portrait', () => {
  it('is read as other pictures are', async () => {
    const { portrait, messages } = await read('a.png')
    expect(portrait).toMatchObject({ mediaType: 'image/png', width: 1 })
    expect(messages).toEqual([])
  })

  it.each(['none.png', '../secret.png', 'https://example.org/a.png'])(
    'that cannot be shown is told of where it is named: %s',
    async (source) => {
      const { portrait, messages } = await read(source)
      expect(portrait).toBeUndefined()
      expect(messages.join()).toContain(
        `2:11-2:16 warning missing-picture: Cannot show portrait \`${source}\``,
      )
    },
  )

  it('is none where none is named', async () => {
    expect(await read(undefined)).toEqual({ portrait: undefined, messages: [] })
  })
})
