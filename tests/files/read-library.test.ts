import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeAll, expect, test } from 'vitest'
import { readLibrary } from '../../src/files/read-library.js'

const entry = (key: string) => `@misc{${key}, title={Of ${key}}}`
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bibliography-'))
  await mkdir(join(folder, 'own'))
  await writeFile(join(folder, 'outside.bib'), entry('outside'))
  await writeFile(join(folder, 'own', 'brief.bib'), entry('beside'))
  await writeFile(join(folder, 'own', 'brief.csl.json'), '[{"id":"json","title":"J"}]')
  await writeFile(join(folder, 'own', 'named.bib'), entry('named'))
})

async function read(fields: Parameters<typeof readLibrary>[0]) {
  const file = new VFile({ path: join(folder, 'own', 'brief.md') })
  const library = await readLibrary(fields, {}, file)
  return { keys: [...library.entries.keys()], messages: file.messages.map(String) }
}

test('a bibliography with the name of the briefing is found beside it', async () => {
  expect(await read({})).toEqual({ keys: ['beside', 'json'], messages: [] })
})

test('one that the front matter names stands for it, with what that holds itself', async () => {
  const references = [{ id: 'inline', title: 'I' }]
  expect(await read({ bibliography: ['named.bib'], references })).toEqual({
    keys: ['named', 'inline'],
    messages: [],
  })
})

test.each([
  ['../outside.bib', 'it is outside the folder of the briefing'],
  ['none.bib', 'no such file'],
  ['https://example.org/a.bib', 'only files beside the briefing are read'],
])('%s cannot be read', async (name, cause) => {
  const { keys, messages } = await read({ bibliography: [name] })
  expect(keys).toEqual([])
  expect(messages).toEqual([
    expect.stringContaining(`Cannot read bibliography \`${name}\`: ${cause}`),
  ])
})
