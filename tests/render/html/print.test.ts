import { afterAll, describe, expect, test } from 'vitest'
import { allSections } from '../../../src/handout/map-sections.js'
import { bareText } from '../../../src/model/runs.js'
import * as briefings from '../../support/briefings.js'
import {
  closeChromium,
  printSheet,
  printWithoutScripts,
  skipsChromium,
} from '../../support/chromium.js'
import { hardBriefings } from '../../support/hard-briefings.js'
import { htmlOf } from './html-of.js'

if (skipsChromium !== undefined) test.skip(`sheets are not printed: ${skipsChromium}`)

afterAll(closeChromium)

const onePage = { a4: 1, letter: 1, overflow: 0 }

describe.skipIf(skipsChromium !== undefined).concurrent('on paper', () => {
  test.each(Object.entries(briefings))('%s: one page with all names', async (_, make) => {
    const briefing = make()
    const html = await htmlOf(briefing)
    expect(await printSheet(html)).toEqual(onePage)
    for (const { title } of allSections(briefing)) {
      expect(html).toContain(bareText(title))
    }
  })

  test.each([briefings.long, briefings.veryLong, briefings.short])(
    'without scripts: one page',
    async (make) => {
      const html = await htmlOf(make())
      expect(await printWithoutScripts(html)).toEqual({ a4: 1, letter: 1 })
    },
  )

  test.each([briefings.usual, briefings.everyBlock])(
    'as a memo: one page',
    async (make) => {
      expect(await printSheet(await htmlOf(make(), 'memo'))).toEqual(onePage)
    },
  )

  test.each(Object.entries(hardBriefings))('%s: one page', async (_, make) => {
    expect(await printSheet(await htmlOf(make()))).toEqual(onePage)
  })
})
