import { createHash } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPictures } from '../../src/files/read-pictures.js'
import { picturesOf } from '../../src/model/pictures.js'
import { briefingOf } from '../support/compose-text.js'
import { messagesOf } from '../support/messages-of.js'
import { pixel } from '../support/pixel.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const hash = createHash('sha256').update(pixel('png')).digest('hex')

let answer: RequestListener
let asked: string[]
let origin: string
let workspace: Workspace
let close: () => void

beforeEach(async () => {
  workspace = await createWorkspace()
  asked = []
  answer = (_, response) => response.end(pixel('png'))
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
})

afterEach(() => close())

async function read(
  path = '/a.png',
  cache: string | undefined = workspace.path('cache'),
) {
  await workspace.write('brief/a.md', '')
  const file = new VFile({ path: workspace.path('brief/a.md') })
  const briefing = briefingOf(`![Alt](${origin}${path})`)
  const access = cache === undefined ? {} : { cache }
  const [picture] = picturesOf(await readPictures(briefing, file, access))
  const messages = messagesOf(file).map((one) => one.replaceAll(origin, '[O]'))
  return { image: picture?.image, messages }
}

const lock = async () =>
  JSON.parse((await workspace.read('brief/deckle.lock.json')).toString())

describe('a picture of the web', () => {
  it('is not asked for unless the caller allows it', async () => {
    const briefing = briefingOf(`![Alt](${origin}/a.png)`)
    const file = new VFile({ path: workspace.path('brief/a.md') })
    const [picture] = picturesOf(await readPictures(briefing, file))
    expect(picture?.image).toBeUndefined()
    expect(messagesOf(file).join()).toContain('only loaded with `--allow-remote`')
    expect(asked).toEqual([])
  })

  it('is loaded once, with a word to the author, and locked', async () => {
    const first = await read()
    expect(first.image?.mediaType).toBe('image/png')
    expect(first.messages).toEqual([
      expect.stringContaining(
        'info locked-picture: Loaded picture `[O]/a.png` from the web',
      ),
    ])
    expect(await lock()).toEqual({
      version: 1,
      pictures: { [`${origin}/a.png`]: { sha256: hash } },
    })
    const second = await read()
    expect(second).toEqual({ image: first.image, messages: [] })
    expect(asked).toEqual(['/a.png'])
  })

  it('is loaded again where the cache has lost or changed it', async () => {
    await read()
    await workspace.write(`cache/${hash}`, 'changed')
    expect((await read()).image).toBeDefined()
    expect(asked).toHaveLength(2)
  })

  it('is refused where it is no longer what the lock file says', async () => {
    await read()
    answer = (_, response) => response.end(pixel('gif'))
    const { image, messages } = await read('/a.png', workspace.path('other-cache'))
    expect(image).toBeUndefined()
    expect(messages.join()).toContain('it is another one than `deckle.lock.json` says')
    expect(Object.values((await lock()).pictures)).toEqual([{ sha256: hash }])
  })

  it('is refused where the lock file is none', async () => {
    await workspace.write('brief/deckle.lock.json', '{"version":2}')
    expect((await read()).messages.join()).toContain('cannot be read')
    expect(asked).toEqual([])
  })

  it('is loaded from where its address leads', async () => {
    answer = ({ url }, response) =>
      url === '/a.png'
        ? response.writeHead(302, { location: '/b.png' }).end()
        : response.end(pixel('png'))
    expect((await read()).image).toBeDefined()
    expect(asked).toEqual(['/a.png', '/b.png'])
  })

  it.each<[string, RequestListener, string]>([
    [
      'is not there',
      (_, response) => response.writeHead(404).end(),
      'its server answers 404',
    ],
    ['is no picture', (_, response) => response.end('<html>'), 'it is no picture'],
    [
      'leads on and on',
      (_, response) => response.writeHead(301, { location: '/a.png' }).end(),
      'its address leads on without end',
    ],
    [
      'leads to a file',
      (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
      'its address leads elsewhere',
    ],
    ['breaks off', (_, response) => response.destroy(), 'cannot load it'],
    [
      'is too large',
      (_, response) => {
        const chunk = Buffer.alloc(1_000_000)
        for (let index = 0; index < 51; index++) response.write(chunk)
        response.end()
      },
      'it is larger than 50 MB',
    ],
  ])('that %s leaves its words, and no trace', async (_, listener, cause) => {
    answer = listener
    const { image, messages } = await read()
    expect(image).toBeUndefined()
    expect(messages.join()).toContain(cause)
    expect(await workspace.files()).toEqual(['brief/a.md'])
  })
})

describe('a folder for pictures of many briefings', () => {
  async function readFrom(source: string, assets = workspace.path('assets')) {
    await workspace.write('assets/logo.png', pixel('png'))
    await workspace.write('brief/own.png', pixel('png'))
    await workspace.write('secret.png', pixel('png'))
    const file = new VFile({ path: workspace.path('brief/a.md') })
    const briefing = briefingOf(`![Alt](${source})`)
    const [picture] = picturesOf(await readPictures(briefing, file, { assets }))
    return picture?.image ? 'shown' : messagesOf(file).join()
  }

  it.each([
    ['logo.png', 'shown'],
    ['own.png', 'shown'],
    ['../assets/logo.png', 'shown'],
    ['none.png', 'no such file'],
    ['../secret.png', 'it is outside the folder of the briefing and that of `--assets`'],
  ])('is looked into after that of the briefing: %s', async (source, outcome) => {
    expect(await readFrom(source)).toContain(outcome)
  })

  it('may be missing', async () => {
    expect(await readFrom('own.png', workspace.path('nowhere'))).toBe('shown')
    expect(await readFrom('none.png', workspace.path('nowhere'))).toContain(
      'no such file',
    )
  })
})
