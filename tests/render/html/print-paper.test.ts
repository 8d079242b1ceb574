import { afterAll, describe, expect, test } from 'vitest'
import { allSections } from '../../../src/handout/map-sections.js'
import type { Handout } from '../../../src/model/handout.js'
import type { Paper } from '../../../src/model/paper.js'
import { bareText } from '../../../src/model/runs.js'
import * as briefings from '../../support/briefings.js'
import {
  closeChromium,
  printOwn,
  printSheet,
  skipsChromium,
} from '../../support/chromium.js'
import { hardBriefings } from '../../support/hard-briefings.js'
import { tellSkipped } from '../../support/tell-skipped.js'
import { theme } from '../../support/theme.js'
import { htmlOf } from './html-of.js'

tellSkipped('sheets are not printed on paper of their own', skipsChromium)

afterAll(closeChromium)

/** Points. */
const papers: [name: string, paper: Paper, width: number, height: number][] = [
  ['A4', { format: 'a4', landscape: false }, 595, 842],
  ['A4 landscape', { format: 'a4', landscape: true }, 842, 595],
  ['Letter', { format: 'letter', landscape: false }, 612, 792],
  ['Letter landscape', { format: 'letter', landscape: true }, 792, 612],
]

/** With enough text for a sheet. */
const ample: [string, () => Handout][] = [
  ['usual', briefings.usual],
  ['long', briefings.long],
  ['very long', briefings.veryLong],
  ['Persian', briefings.persian],
]

const some = [
  'three hundred sections',
  'a paragraph of 5,000 words',
  'eighty sources',
  'a table of twenty columns and sixty rows',
  'two hundred questions',
  'a bottom line of 3,000 words',
  'names without end',
]
const hard = Object.entries(hardBriefings).filter(([name]) => some.includes(name))

describe.skipIf(skipsChromium !== undefined).concurrent.each(papers)(
  'on %s',
  (_, paper, width, height) => {
    test.each(ample)('%s: one page of this size, well used', async (_, make) => {
      const briefing = make()
      const html = await htmlOf(briefing, 'position', theme, paper)
      const printed = await printOwn(html)
      expect(printed).toMatchObject({ pages: 1, overflow: 0 })
      expect(Math.abs(printed.width - width)).toBeLessThan(1.5)
      expect(Math.abs(printed.height - height)).toBeLessThan(1.5)
      expect(printed.used).toBeGreaterThan(0.85)
      expect(printed.used).toBeLessThanOrEqual(1)
      expect(printed.smallest).toBeGreaterThanOrEqual(8)
      for (const { title } of allSections(briefing)) {
        expect(html).toContain(bareText(title))
      }
    })

    test.each(hard)('%s: one page', async (_, make) => {
      const html = await htmlOf(make(), 'position', theme, paper)
      expect(await printOwn(html)).toMatchObject({ pages: 1, overflow: 0 })
    })
  },
)

describe.skipIf(skipsChromium !== undefined).concurrent('on either format', () => {
  const landscape: Paper = { format: 'both', landscape: true }

  test.each(ample)('%s in landscape: one page on both', async (_, make) => {
    const html = await htmlOf(make(), 'position', theme, landscape)
    expect(await printSheet(html)).toEqual({ a4: 1, letter: 1, overflow: 0 })
  })

  test('as a memo in landscape: one page', async () => {
    const html = await htmlOf(briefings.usual(), 'memo', theme, landscape)
    expect(await printSheet(html)).toEqual({ a4: 1, letter: 1, overflow: 0 })
  })
})
