import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf as linesOnSlide } from '../../src/deck/fit/measure.js'
import { createSetting } from '../../src/deck/fit/setting.js'
import {
  linesOf as linesOnSheet,
  type TextStyle,
} from '../../src/handout/measure/text.js'
import { sheetFonts } from '../../src/handout/measured-step.js'
import { closeChromium, skipsChromium } from '../support/chromium.js'
import { skipsLibreOffice } from '../support/libreoffice.js'
import { type LineCase, lineCases } from '../support/line-cases.js'
import { linesInChromium } from '../support/lines-in-chromium.js'
import { linesInLibreOffice, sceneRun } from '../support/lines-in-libreoffice.js'
import { kerned, widest } from '../support/metrics.js'
import { skipsPdf } from '../support/pdf-words.js'
import { tellSkipped } from '../support/tell-skipped.js'

const skipsSlides = skipsLibreOffice ?? skipsPdf
tellSkipped('lines on slides are not compared', skipsSlides)
tellSkipped('lines on sheets are not compared', skipsChromium)

/** Lines of a paragraph as they are measured and as a program sets them. */
interface Compared {
  one: LineCase
  measured: number
  set: number
}

describe.skipIf(skipsSlides !== undefined)('lines on slides in LibreOffice', () => {
  const cases = lineCases([12, 14, 16, 18, 20, 24, 30], [180, 240, 300, 420, 600, 800], 6)
  compare(cases, linesInLibreOffice, measuredOnSlide)
})

describe.skipIf(skipsChromium !== undefined)('lines on sheets in Chromium', () => {
  const sizes = [8.25, 8.75, 9.5, 10.25, 11, 13, 16, 24]
  const cases = lineCases(sizes, [90, 145, 164, 210, 255, 300, 396, 460], 14)
  compare(cases, linesInChromium, measuredOnSheet)
  afterAll(closeChromium)
})

function compare(
  cases: LineCase[],
  render: (cases: LineCase[]) => Promise<number[]>,
  measure: (one: LineCase) => number,
): void {
  let compared: Compared[] = []

  beforeAll(async () => {
    const counts = await render(cases)
    compared = cases.map((one, index) => ({
      one,
      measured: measure(one),
      set: counts[index] ?? 0,
    }))
  }, 120_000)

  it('are never more than measured', () => {
    const narrow = compared.filter(({ measured, set }) => measured < set || set === 0)
    expect(narrow.map(describeCase)).toEqual([])
  })

  it('are at most 2 % fewer than measured', () => {
    const total = (key: 'measured' | 'set') =>
      compared.reduce((sum, one) => sum + one[key], 0)
    expect(total('measured') / total('set')).toBeLessThan(1.02)
  })

  it('are as many as measured in nine of ten paragraphs', () => {
    const exact = compared.filter(({ measured, set }) => measured === set)
    expect(exact.length / compared.length).toBeGreaterThan(0.9)
  })
}

function measuredOnSlide(one: LineCase): number {
  const metadata = { title: '', lang: one.lang, direction: one.direction, tags: [] }
  const deck = { metadata, date: '', footer: '', groups: [], sources: [] }
  const setting = createSetting(deck, one.theme, widest)
  const paragraph = {
    runs: one.runs.map((run) => sceneRun(run, one)),
    lineHeight: one.size,
    ...{ before: 0, after: 0, indent: 0, level: 0, align: 'start' as const },
  }
  return linesOnSlide(paragraph, one.width, setting).length
}

function measuredOnSheet({
  runs,
  theme,
  font,
  direction,
  size,
  width,
}: LineCase): number {
  const style: TextStyle = {
    fonts: sheetFonts(theme, kerned, 'en'),
    font: direction === 'rtl' ? 'body' : font,
    bold: false,
    size,
    line: size,
  }
  return linesOnSheet(runs, style, width)
}

function describeCase({ one, measured, set }: Compared): string {
  const text = one.runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
  const family = one.theme.fonts[one.font].name
  return `${measured} for ${set}: ${one.lang} ${family} ${one.size}/${one.width} ${text}`
}
