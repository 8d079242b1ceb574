import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as deckle from '../../src/index.js'
import { createWorkspace } from '../support/workspace.js'

const text = '# A on B\n\n## TL;DR\n\nIt is so.\n'

describe('the library', () => {
  it('exports these names', () => {
    expect(Object.keys(deckle).sort()).toEqual([
      'build',
      'buildText',
      'checkText',
      'findBriefings',
      'verifyDeck',
    ])
  })

  it('builds what it finds, and tells of what fails', async () => {
    const workspace = await createWorkspace()
    await workspace.write('in/a.md', text)
    await workspace.write('in/b.md', '---\ntheme: plane\n---\n\n# B\n')
    const found = await deckle.findBriefings([workspace.path('in')])
    const out = workspace.path('out')
    const [good, bad] = [found[0], found[1]]
    if (!good || !bad) throw new Error('two were written')
    const built = await deckle.build(good, { out })
    expect(built).toMatchObject({ ok: true, messages: [], talk: { slides: 2 } })
    expect(built.outputs).toEqual([join(out, 'a.pptx'), join(out, 'a.html')])
    const failed = await deckle.build(bad, { out, formats: ['html'] })
    expect(failed).toMatchObject({ ok: false, outputs: [] })
    expect(failed.messages).toMatchObject([
      { severity: 'error', rule: 'unusable-theme', line: 2 },
    ])
  })

  it('makes of a text what it makes of a file, and writes nothing', async () => {
    const workspace = await createWorkspace()
    const path = await workspace.write('a.md', text)
    const [found] = await deckle.findBriefings([path])
    if (!found) throw new Error('one was written')
    await deckle.build(found, { out: workspace.path('out') })
    const before = await workspace.files()
    const { ok, outputs } = await deckle.buildText(text, { path })
    expect(ok).toBe(true)
    expect(await workspace.files()).toEqual(before)
    expect(outputs.html).toBe(String(await workspace.read('out/a.html')))
    expect(Buffer.from(outputs.pptx ?? [])).toEqual(await workspace.read('out/a.pptx'))
    expect(await deckle.verifyDeck(outputs.pptx ?? new Uint8Array())).toEqual([])
  })

  it('fails a text with a warning where it is to be strict', async () => {
    const weak = `---\nautor: Me\n---\n\n${text}`
    const { ok, outputs, messages } = await deckle.buildText(weak, {
      strict: true,
      formats: ['html'],
    })
    expect({ ok, outputs }).toEqual({ ok: false, outputs: {} })
    expect(messages).toMatchObject([{ severity: 'warning', rule: 'unknown-field' }])
    expect((await deckle.buildText(weak, { formats: ['html'] })).ok).toBe(true)
    expect((await deckle.buildText('---\ntheme: x\n---\n# A')).outputs).toEqual({})
  })

  it('refuses a brand that is none', async () => {
    await expect(deckle.buildText(text, { brand: 'none.potx' })).rejects.toThrow(
      'no such file',
    )
  })

  it('checks a text', async () => {
    const found = await deckle.checkText(
      '# A on B\n\n## Key points\n\n- One\n- Two\n- Three\n',
      { today: '2026-01-01' },
    )
    expect(found.map(({ rule }) => rule)).toContain('unsourced-claim')
    const lines = found.map(({ line = 0 }) => line)
    expect(lines).toEqual([...lines].sort((one, other) => one - other))
  })
})

describe('the guide to the library', async () => {
  const guide = await readFile('templates/guides/library.md', 'utf8')
  const examples = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
  const folder = await mkdtemp(join(tmpdir(), 'deckle-guide-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('names every function', () => {
    for (const name of Object.keys(deckle)) expect(guide).toContain(`| \`${name}(`)
  })

  it.each(examples)('has an example that runs: %s', async (code) => {
    const said: unknown[][] = []
    const body = code
      .replace(/import \{(.*?)\} from 'deckle'/, 'const {$1} = deckle')
      .replaceAll("'content'", JSON.stringify('content/memo-library-catalogue.md'))
      .replaceAll("'output'", JSON.stringify(folder))
    const run = new Function('deckle', 'console', `return (async () => {${body}})()`)
    await run(deckle, { log: (...words: unknown[]) => said.push(words) })
    expect(said.length).toBeGreaterThan(0)
    expect(JSON.stringify(said)).not.toContain('failed')
  })
})
