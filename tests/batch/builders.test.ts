import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildAll } from '../../src/batch/build-all.js'
import { hireBuilders, hireWorkers } from '../../src/batch/builders.js'
import type { Entry } from '../../src/batch/entry.js'

const mortal = pathToFileURL('tests/support/mortal-worker.mjs').href

const optionsFor = (out: string) => ({ out, formats: ['html' as const], strict: false })

describe('builders', () => {
  it('are threads, of which one that dies fails its own briefing only', async () => {
    const names = ['a', 'exit', 'b', 'throw', 'c', 'exit', 'exit', 'd']
    const briefings = names.map((name) => ({ name, path: `${name}.md` }))
    const builders = await hireWorkers(2, optionsFor('out'), mortal)
    const entries: Entry[] = []
    await buildAll([...briefings.entries()], builders, {
      tell: ({ entry }, index) => {
        entries[index] = entry
      },
    })
    await builders.dismiss()
    expect(entries.map(({ file, ok }) => `${file} ${ok}`)).toEqual(
      names.map((name) => `${name}.md ${/^.$/.test(name)}`),
    )
    expect(entries[1]?.messages).toEqual([
      expect.objectContaining({ severity: 'error', rule: 'lost-worker' }),
    ])
    expect(entries[3]?.messages[0]?.reason).toContain('undefined')
  })

  it('are no more than this thread where the program runs from its source', async () => {
    const builders = await hireBuilders(40, 4, optionsFor('out'))
    expect(builders.count).toBe(1)
  })
})
