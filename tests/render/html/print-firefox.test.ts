import { afterAll, describe, expect, test } from 'vitest'
import * as briefings from '../../support/briefings.js'
import { closeFirefox, printInFirefox, skipsFirefox } from '../../support/firefox.js'
import { hardBriefings } from '../../support/hard-briefings.js'
import { tellSkipped } from '../../support/tell-skipped.js'
import { htmlOf } from './html-of.js'

tellSkipped('sheets are not printed in Firefox', skipsFirefox)

afterAll(closeFirefox)

const some = ['three hundred sections', 'eighty sources', 'two hundred questions']
const cases = [
  ...Object.entries(briefings),
  ...Object.entries(hardBriefings).filter(([name]) => some.includes(name)),
]

describe.skipIf(skipsFirefox !== undefined)('in Firefox', () => {
  test.each(cases)(
    '%s: one page',
    async (_, make) => {
      const printed = await printInFirefox(await htmlOf(make()))
      expect(printed).toEqual({ a4: 1, letter: 1, overflow: 0 })
    },
    60_000,
  )
})
