import { beforeAll, expect, it } from 'vitest'
import { linesOf as linesOnSlide } from '../../src/deck/fit/measure.js'
import { createSetting } from '../../src/deck/fit/setting.js'
import {
  linesOf as linesOnSheet,
  type TextStyle,
} from '../../src/handout/measure/text.js'
import { sheetFonts } from '../../src/handout/measured-step.js'
import { scriptFontFor } from '../../src/typography/index.js'
import type { LineCase } from './line-cases.js'
import { sceneRun } from './lines-in-libreoffice.js'
import { kerned, widest } from './metrics.js'

/** Lines of a paragraph as they are measured and as a program sets them. */
interface Compared {
  one: LineCase
  measured: number
  set: number
}

/** How far lines that are measured may be from those that are set. */
interface Limits {
  /** Lines measured for each that is set, in all. */
  most: number
  /** Share of the paragraphs that have as many. */
  exact: number
}

/** Tests that paragraphs never have more lines than are measured, and not many fewer. */
export function compareLines(
  cases: LineCase[],
  render: (cases: LineCase[]) => Promise<number[]>,
  measure: (one: LineCase) => number,
  { most, exact }: Limits,
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

  it(`are at most ${Math.round((most - 1) * 100)} % fewer than measured`, () => {
    const total = (key: 'measured' | 'set') =>
      compared.reduce((sum, one) => sum + one[key], 0)
    expect(total('measured') / total('set')).toBeLessThan(most)
  })

  it(`are as many as measured in ${Math.round(exact * 100)} % of the paragraphs`, () => {
    const same = compared.filter(({ measured, set }) => measured === set)
    expect(same.length / compared.length).toBeGreaterThan(exact)
  })
}

export function measuredOnSlide(one: LineCase): number {
  const metadata = { title: '', lang: one.lang, direction: one.direction, tags: [] }
  const deck = { metadata, date: '', footer: '', groups: [], sources: [] }
  const setting = createSetting(deck, one.theme, widest)
  // Here the open font stands in for the one that the deck names.
  const arabic = scriptFontFor(one.lang)?.family ?? setting.families.arabic
  const paragraph = {
    runs: one.runs.map((run) => sceneRun(run, one)),
    lineHeight: one.size,
    ...{ before: 0, after: 0, indent: 0, level: 0, align: 'start' as const },
  }
  const families = { ...setting.families, arabic }
  return linesOnSlide(paragraph, one.width, { ...setting, families }).length
}

export function measuredOnSheet(one: LineCase): number {
  const { runs, theme, font, lang, direction, size, width } = one
  const style: TextStyle = {
    fonts: sheetFonts(theme, kerned, lang),
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
