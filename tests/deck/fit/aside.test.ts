import { describe, expect, it } from 'vitest'
import { citedNumbers, citedSources } from '../../../src/deck/fit/aside.js'
import { bodyBottom, bodyTop, boxes, descent } from '../../../src/deck/fit/grid.js'
import { heightOf } from '../../../src/deck/fit/measure.js'
import { line, paragraph } from '../../../src/deck/fit/paragraph.js'
import { textBox } from '../../../src/deck/fit/text-box.js'
import type { Source } from '../../../src/model/briefing.js'
import type { SceneTable } from '../../../src/model/scene.js'
import { runs } from '../../support/blocks.js'
import { sources } from '../../support/handout.js'
import { said, settingFor } from '../../support/setting.js'

const setting = settingFor('en', listOf('One', 'Two', 'Three'))

function listOf(...titles: string[]): Source[] {
  const content = sources(...titles)
  return content.shape === 'sources' ? content.sources : []
}

function boxOf(text: string) {
  const style = setting.styles.text(20)
  return textBox('Text', boxes.body, [paragraph(runs(text), style, setting)])
}

function tableOf(text: string): SceneTable {
  return {
    type: 'table',
    name: 'Table',
    alt: '',
    box: boxes.body,
    columns: [100],
    gap: 0,
    rows: [{ height: 20, padding: 4, cells: [{ paragraphs: boxOf(text).paragraphs }] }],
  }
}

describe('a reference from right to left', () => {
  const texts = (text: string, lang: string) =>
    paragraph(runs(text), setting.styles.text(20), settingFor(lang)).runs.map(
      (run) => run.text,
    )

  it('is not one number with what stands before it', () => {
    expect(texts('מ 2027.[1]', 'he')).toEqual(['מ 2027.\u200f', '1'])
    expect(texts('מ 25%.[1]', 'he')).toEqual(['מ 25%.\u200f', '1'])
    expect(texts('מ 2027 ועוד.[1]', 'he')).toEqual(['מ 2027 ועוד.', '1'])
    expect(texts('From 2027.[1]', 'en')).toEqual(['From 2027.', '1'])
  })

  it('has the comma of its script', () => {
    expect(texts('א[1, 2]', 'he')).toEqual(['א', '1,2'])
    expect(texts('الف[1, 2]', 'fa')).toEqual(['الف', '۱،۲'])
  })
})

describe('the numbers that a slide cites', () => {
  it('are those of all texts and cells, once each and in order', () => {
    const items = [boxOf('A[3, 1] B[2]'), tableOf('C[9] D[1]')]
    expect(citedNumbers(items)).toEqual([1, 2, 3, 9])
  })

  it('are none where there is no reference', () => {
    expect(citedNumbers([boxOf('A')])).toEqual([])
  })
})

describe('the sources in the margin', () => {
  const aside = { anchor: 'top', height: 300 } as const
  const texts = (numbers: number[], height: number, own = setting) =>
    citedSources(numbers, { ...aside, height }, own)?.paragraphs.map(said)

  it('stand under a heading, each with its number', () => {
    const box = citedSources([1, 3], aside, setting)
    expect(box?.paragraphs.map(said)).toEqual(['Sources cited here', 'One', 'Three'])
    expect(box?.paragraphs.map(({ marker }) => marker)).toEqual([
      undefined,
      { type: 'text', text: '1' },
      { type: 'text', text: '3' },
    ])
  })

  it('are as many as there is room for', () => {
    const line = setting.styles.aside.line
    expect(texts([1, 2, 3], 4 * line + 4 + 2 * 3)).toHaveLength(4)
    expect(texts([1, 2, 3], 4 * line + 4)).toEqual(['Sources cited here', 'One', 'Two'])
    expect(texts([1, 2, 3], 10)).toBeUndefined()
    expect(texts([1, 2, 3], line + 4)).toBeUndefined()
  })

  it('are none where nothing is cited, or what is not there', () => {
    expect(citedSources([], aside, setting)).toBeUndefined()
    expect(citedSources([7], aside, setting)).toBeUndefined()
  })

  it('have the numbers of the language', () => {
    const persian = settingFor('fa', listOf('یک', 'دو'))
    const [, entry] = citedSources([2], aside, persian)?.paragraphs ?? []
    expect(entry?.marker).toEqual({ type: 'text', text: '۲' })
  })

  it.each(['top', 'bottom'] as const)('stay inside the margin at its %s', (anchor) => {
    const long = listOf(
      ...Array.from({ length: 40 }, (_, index) => `Title ${index} `.repeat(9)),
    )
    const own = settingFor('en', long)
    const box = citedSources(
      long.map(({ number }) => number),
      { anchor, height: 200 },
      own,
    )
    const height = heightOf(box?.paragraphs ?? [], boxes.aside.width, own)
    expect(height).toBeGreaterThan(100)
    expect(height).toBeLessThanOrEqual(200)
    expect(box?.anchor).toBe(anchor)
    expect(box?.box.y).toBeCloseTo(anchor === 'top' ? bodyTop : bodyBottom - 200)
    expect(box?.box.height).toBe(200 + descent)
    expect(box?.insetBottom).toBe(anchor === 'bottom' ? descent : undefined)
  })

  it('do not take a line of text for a reference', () => {
    const style = setting.styles.text(20)
    expect(
      citedNumbers([textBox('Text', boxes.body, [line('[1]', style, setting)])]),
    ).toEqual([])
  })
})
