import fc from 'fast-check'
import { expect, it } from 'vitest'
import { texts } from './cases.js'
import { tryCase } from './try-case.js'

/** Other texts, and more of them: `make fuzz`. */
it('takes any text, or says in words why not', async () => {
  for (const text of fc.sample(texts, { numRuns: 60, seed: 1 }))
    expect(await tryCase(text), JSON.stringify(text)).toBeUndefined()
}, 120_000)
