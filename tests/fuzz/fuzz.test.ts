import { expect, it } from 'vitest'
import { createFolder } from '../support/workspace.js'
import { type KindName, kindNames, tryChunk } from './kinds.js'

const folder = await createFolder()

/** Other cases, and more of them: `make fuzz`. */
it.each<KindName>(kindNames)(
  'takes any of the %s, or says in words why not',
  async (name) => {
    for await (const { case: one, fault } of tryChunk(name, 0, 1, folder))
      if (fault) expect.fail(`${fault}: ${JSON.stringify(String(one))}`)
  },
  120_000,
)
