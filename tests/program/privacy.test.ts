import { readdir } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { skipsChromium } from '../support/chromium.js'
import { pixel } from '../support/pixel.js'
import { deckle, preloaded } from '../support/program.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const formats = ['pptx', 'html', 'present', ...(skipsChromium ? [] : ['pdf'])].join(',')

const briefing = `---
as-of: 2021-05-12
author: Open author
---

# Open title

<!-- Secretcomment -->

## Summary

Open text. <!-- notes: Secretnote -->

![A picture](a.png)

:::private
Secretparagraph
:::

\`\`\`chart
type: bar
data: data.csv
\`\`\`

:::private
## Secretheading

Secretsection
:::
`

const environment = {
  ...preloaded('preload/machine.mjs'),
  USER: 'Madeupuser',
  LOGNAME: 'Madeupuser',
  USERNAME: 'Madeupuser',
  HOSTNAME: 'Madeuphost',
  COMPUTERNAME: 'Madeuphost',
  EMAIL: 'Madeupuser@Madeuphost',
  GIT_AUTHOR_NAME: 'Madeupuser',
}

/** A folder of a user, with two briefings. */
async function workspaceWith(): Promise<Workspace> {
  const workspace = await createWorkspace()
  for (const name of ['a', 'b']) {
    await workspace.write(`Madeupfolder/content/${name}.md`, briefing)
  }
  await workspace.write('Madeupfolder/content/a.png', pixel('png'))
  await workspace.write('Madeupfolder/content/data.csv', 'Part,Share\nOne,1\nTwo,2\n')
  return workspace
}

async function build({ path }: Workspace, ...args: string[]): Promise<void> {
  const folder = path('Madeupfolder')
  // Given as whole paths, since these tell most.
  const paths = [`${folder}/content`, '-o', `${folder}/out`, '-f', formats]
  const ran = await deckle({ folder }, ['build', ...paths, ...args], environment)
  expect(ran).toMatchObject({ code: 0 })
}

/** Every part of every output by its path, unpacked; names of files and of parts are in it. */
async function partsOf(workspace: Workspace): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const names = await filesBelow(workspace)
  for (const name of names) unpack(name, await workspace.read(name), parts)
  return parts
}

async function filesBelow(workspace: Workspace): Promise<string[]> {
  const entries = await readdir(workspace.path('Madeupfolder/out'), {
    recursive: true,
    withFileTypes: true,
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(workspace.folder.length + 1),
    )
}

function unpack(name: string, bytes: Uint8Array, parts: Map<string, string>): void {
  const buffer = Buffer.from(bytes)
  if (buffer.toString('latin1', 0, 2) === 'PK') {
    parts.set(
      name,
      buffer
        .toString('latin1')
        .match(/[ -~]{4,}/g)
        ?.join('\n') ?? '',
    )
    for (const [part, content] of Object.entries(unzipSync(bytes)))
      unpack(`${name}/${part}`, content, parts)
    return
  }
  const text = buffer.toString('utf8')
  const streams = name.endsWith('.pdf') ? pdfStreams(buffer) : []
  // Embedded fonts and pictures are the same for everybody.
  const embedded = [...text.matchAll(/base64,([\w+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString('latin1'),
  )
  const rest = text.replace(/base64,[\w+/=]+/g, '')
  parts.set(
    name,
    [name.replace('Madeupfolder', ''), rest, ...streams, ...embedded].join('\n'),
  )
}

function pdfStreams(bytes: Buffer): string[] {
  const text = bytes.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ 0: { length }, index }) => {
    try {
      return [
        inflateSync(bytes.subarray(index + length), { finishFlush: 2 }).toString(
          'latin1',
        ),
      ]
    } catch {
      return []
    }
  })
}

/** Words in parts, also where each letter takes two bytes. */
function found(
  parts: Map<string, string>,
  words: readonly (string | RegExp)[],
): string[] {
  return [...parts].flatMap(([name, text]) =>
    words.flatMap((word) => {
      const plain = text.replaceAll('\0', '')
      const has = typeof word === 'string' ? plain.includes(word) : word.test(plain)
      return has ? [`${word} in ${name}`] : []
    }),
  )
}

describe('no output tells', () => {
  it('of user, computer, folder or time', async () => {
    const workspace = await workspaceWith()
    const start = new Date()
    await build(workspace)
    const parts = await partsOf(workspace)
    const day = start.toISOString().slice(0, 10)
    // Short names may stand in any word.
    const names = [hostname(), userInfo().username].filter(({ length }) => length > 4)
    const told = [
      ...['Madeup', workspace.folder, process.cwd(), ...names],
      ...[day, day.replaceAll('-', ''), String(start.getTime()).slice(0, 7)],
    ]
    expect(parts.size).toBeGreaterThan(60)
    const outputs = new Map([...parts].filter(([name]) => !name.includes('/.deckle/')))
    expect(found(outputs, told)).toEqual([])
    // Records have the times of files, to know them again.
    expect(found(parts, told.slice(0, -1))).toEqual([])
    for (const word of ['Secretnote', 'Secretparagraph', 'Secretsection'])
      expect(found(parts, [word]).length).toBeGreaterThan(2)
  })

  it('with --public, what is private: nor do records of an earlier build', async () => {
    const workspace = await workspaceWith()
    await build(workspace)
    await build(workspace, '--public')
    const parts = await partsOf(workspace)
    expect(found(parts, ['Secret'])).toEqual([])
    expect(found(parts, ['Open text']).length).toBeGreaterThan(2)
  })
})
