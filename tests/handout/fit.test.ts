import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { fitSheet } from '../../src/handout/fit.js'
import { isOnePage, layOut } from '../../src/handout/lay-out.js'
import { sheetFonts } from '../../src/handout/measured-step.js'
import { areaOf } from '../../src/handout/page.js'
import { stepsFor } from '../../src/handout/steps.js'
import type { Handout } from '../../src/model/handout.js'
import { anyPaper } from '../../src/model/paper.js'
import { japanese, long, persian, short, usual, veryLong } from '../support/briefings.js'
import { handout, prose, questions, region, section } from '../support/handout.js'
import { kerned } from '../support/metrics.js'
import { theme } from '../support/theme.js'

function fitted(briefing: Handout) {
  const file = new VFile()
  return { sheet: fitSheet(briefing, theme, kerned, file), messages: file.messages }
}

describe('the step', () => {
  test('is the largest that fits', () => {
    expect(fitted(short()).sheet.step).toMatchObject({ name: 'airy', body: 12 })
    expect(fitted(usual()).sheet.step).toMatchObject({ name: 'normal', body: 9.5 })
    expect(fitted(long()).sheet.step).toMatchObject({ name: 'dense', body: 8.25 })
  })

  test('is the one that trying all of them in turn finds', () => {
    const fonts = sheetFonts(theme, kerned, 'en')
    const area = areaOf(anyPaper)
    for (let words = 20; words < 1200; words += 145) {
      const text = prose('So many words say it. '.repeat(words / 5))
      const briefing = handout({ title: 'Title' }, [
        region('text', section('Text', text)),
      ])
      const first = stepsFor(briefing.metadata, anyPaper).find((step) =>
        isOnePage(layOut(briefing, { ...step, fonts, area }, '')),
      )
      expect(fitted(briefing).sheet.step, `${words} words`).toEqual(first)
    }
  })

  test('has more leading for Arabic and East Asian script', () => {
    const leading = (briefing: Handout) => {
      const { step } = fitted(briefing).sheet
      return {
        script: step.script,
        leading: Math.round((step.bodyLine / step.body) * 10) / 10,
      }
    }
    expect(leading(usual())).toEqual({ script: 'latin', leading: 1.3 })
    expect(leading(persian())).toEqual({ script: 'arabic', leading: 1.7 })
    expect(leading(japanese())).toEqual({ script: 'eastAsian', leading: 1.6 })
  })

  test('nothing is said about a briefing that fits', () => {
    const { sheet, messages } = fitted(long())
    expect(sheet.shortened).toEqual([])
    expect(messages).toEqual([])
  })
})

describe('the columns', () => {
  test('an airy sheet has one region in a row', () => {
    for (const row of fitted(short()).sheet.rows) expect(row.regions).toHaveLength(1)
  })

  test('regions side by side balance', () => {
    const [, main] = fitted(usual()).sheet.rows
    expect(main?.regions.map(({ column, span }) => [column, span])).toEqual([
      [1, 5],
      [6, 7],
    ])
  })

  test('three questions stand in three columns, one in one', () => {
    const [, , questions] = fitted(usual()).sheet.rows
    expect(questions?.regions[0]?.flows).toEqual([3])
  })

  test('text alone in its row runs in two columns', () => {
    const texts = Array.from({ length: 16 }, () =>
      'A sentence of some length. '.repeat(12),
    )
    const { sheet } = fitted(
      handout({ title: 'Text' }, [region('text', section('Summary', prose(...texts)))]),
    )
    expect(sheet.rows[0]?.regions[0]).toMatchObject({
      ...{ span: 12, columns: [1], flows: [2] },
    })
  })

  test('questions of unlike length fill columns, one after the other', () => {
    const answers = [40, 1, 1, 1, 1, 1, 40, 1, 1].flatMap((times, index) => [
      `Question ${index + 1}?`,
      'A sentence of some length that answers it. '.repeat(times),
    ])
    const { sheet } = fitted(
      handout({ title: 'Questions' }, [
        region('questions', section('Questions', questions(...answers))),
      ]),
    )
    const content = sheet.rows[0]?.regions[0]?.sections[0]?.content
    expect(content).toMatchObject({ columns: [5, 4] })
  })

  test('questions of like length stand in rows', () => {
    const answers = Array.from({ length: 12 }, () => ['Why?', 'Words. '.repeat(60)])
    const { sheet } = fitted(
      handout({ title: 'Questions' }, [
        region('questions', section('Questions', questions(...answers.flat()))),
      ]),
    )
    expect(sheet.rows[0]?.regions[0]?.sections[0]?.content).not.toHaveProperty('columns')
  })

  test('short sections of a region stand whole beside each other', () => {
    const short = Array.from({ length: 30 }, (_, index) =>
      section(`Part ${index + 1}`, prose('A sentence of some length. '.repeat(6))),
    )
    const { sheet } = fitted(handout({ title: 'Parts' }, [region('text', ...short)]))
    expect(sheet.rows[0]?.regions[0]?.columns.length).toBe(3)
    const shown = sheet.rows.flatMap(({ regions }) =>
      regions.flatMap((each) => each.sections),
    )
    expect(shown).toHaveLength(30)
  })

  test('a region without sections takes no room', () => {
    const { sheet } = fitted(
      handout({ title: 'One' }, [
        region('text'),
        region('text', section('Summary', prose('Text.'))),
      ]),
    )
    expect(sheet.rows[0]?.regions).toHaveLength(1)
  })
})

test('a title that is shortened is told by its name alone', () => {
  const { sheet } = fitted(handout({ title: 'So many words say it. '.repeat(500) }))
  expect(sheet.shortened).toStrictEqual([{ frame: 'title' }])
})

test('how much of the height is used is told', () => {
  expect(fitted(handout({ title: 'Nothing' })).sheet.fill).toBeLessThan(0.5)
})

test('tables get the widths of their columns', () => {
  const json = JSON.stringify(fitted(long()).sheet.rows)
  expect(json).toMatch(/"columns":\[0\.\d+/)
})

test('words and digits are those of the language', () => {
  const { sheet } = fitted(persian())
  expect(sheet).toMatchObject({ numerals: 'persian', words: { print: 'چاپ' } })
})

test('what is condensed is named, with its place', () => {
  const { sheet, messages } = fitted(veryLong())
  expect(sheet.shortened.length).toBe(messages.length)
  expect(messages.length).toBeGreaterThan(3)
  for (const message of messages) {
    expect(message).toMatchObject({ ruleId: 'condensed', source: 'deckle' })
    expect(message.fatal).toBeUndefined()
    expect(message.place).toBeDefined()
  }
  for (const { position } of sheet.shortened) expect(position).toHaveProperty('start')
  expect(sheet.words.condensed).toMatch(
    /^Condensed: Bottom line, Key points, .*\. The full text is/,
  )
  expect(messages[0]?.reason).toBe(
    'Unexpected length of `Has his position on talks with Washington changed?`: ' +
      'its answer is condensed to the first sentence on the sheet',
  )
})
