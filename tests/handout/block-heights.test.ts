import { describe, expect, test } from 'vitest'
import { blockStrips, bodyFrame } from '../../src/handout/measure/block.js'
import { type Strip, stack } from '../../src/handout/measure/strip.js'
import type { Block, Columns, Picture, Quote, Timeline } from '../../src/model/block.js'
import {
  callout,
  code,
  definitions,
  footnote,
  heading,
  list,
  nextPosition,
  paragraph,
  picture,
  quote,
  runs,
  table,
} from '../support/blocks.js'
import { evenStep } from '../support/even-step.js'

/** Eight words of four letters stand on a line of text, ten on one of small text. */
const width = 202

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const text = (count: number) => paragraph(words(count))

function strips(...blocks: Block[]): Strip[] {
  return blockStrips(blocks, bodyFrame(evenStep, width))
}

function columnsOf(...texts: string[]): Block {
  const position = nextPosition()
  const columns = texts.map((each) => ({
    title: runs('Title'),
    blocks: [paragraph(each)],
    position,
  }))
  return { type: 'columns', columns, position } satisfies Columns
}

function timelineOf(...entries: [date: string, text: string][]): Block {
  const position = nextPosition()
  const list = entries.map(([date, each]) => ({
    date: runs(date),
    blocks: [paragraph(each)],
    position,
  }))
  return { type: 'timeline', entries: list, position } as Timeline
}

test('text is its lines, of which none stands alone', () => {
  expect(strips(text(8))).toEqual([{ before: 0, height: 13 }])
  expect(strips(text(9))).toEqual([{ before: 0, height: 26 }])
  expect(strips(text(40)).map(({ height }) => height)).toEqual([26, 13, 26])
})

test('blocks have air between them, less over a heading and none under it', () => {
  expect(strips(text(1), heading('A'), text(1), text(1))).toEqual([
    { before: 0, height: 13 },
    { before: 3, height: 13, keep: true },
    { before: 0, height: 13 },
    { before: 4, height: 13 },
  ])
  expect(strips(heading('A'))[0]?.before).toBe(0)
})

describe('the height of', () => {
  const first = definitions(['A', 'B'], ['C', words(14)])
  const said = quote(words(7)) as Quote
  const shown = picture(1000, 100) as Picture
  const { image: _, ...unseen } = shown
  /** A line of small text with the air above it. */
  const caption = 11

  test.each<[string, Block, number]>([
    ['a heading of two lines', heading(words(9)), 26],
    // Seven words stand on a line beside the marker; the air is half as much.
    ['a list', list(false, words(7), words(8)), 13 + 2 + 26],
    // Rows with a hairline and air; seven small words stand in seven tenths.
    ['terms', first, 10 + 2.75 + 20 + 2.75],
    ['terms of several words', definitions([words(3), 'B']), 20 + 2.75],
    ['code', code('a\n\nb'), 3 * 10 + 6],
    ['a long line of code', code('x'.repeat(53)), 2 * 10 + 6],
    ['a line of code that fits', code('x'.repeat(52)), 10 + 6],
    ['tabs in code', code(`\t${'x'.repeat(50)}`), 10 + 6],
    ['a quotation', said, 13],
    ['a callout with its name', callout('note', words(7)), 13 + 13 + 6],
    ['a footnote', footnote('1', words(9)), 10],
    ['a wide picture', shown, 20.2 + caption],
    ['a part of the width', { ...shown, width: 0.5 } as Picture, 10.1 + caption],
    ['a small picture', picture(10, 20), 15 + caption],
    ['a high picture', picture(100, 1000), 120 + caption],
    ['a picture that cannot be shown', unseen, 10 + caption],
    ['texts that have no room beside each other', columnsOf('A', words(8)), 26 + 8 + 26],
    ['dates', timelineOf(['2020', 'A'], ['2021', words(20)]), 11.5 + 31.5],
  ])('%s', (_, block, height) => {
    expect(stack(strips(block))).toBeCloseTo(height, 5)
  })
})

test('texts stand side by side where there is room, in rows as high as the highest', () => {
  const five = columnsOf('A', words(7), 'C', 'D', 'E')
  const [row] = blockStrips([five], bodyFrame(evenStep, 520))
  // Six words of four letters stand in a third of the width.
  expect(row?.height).toBeCloseTo(13 + 26 + 8 + 13 + 13)
})

test('lines are no longer than can be read', () => {
  // Fifteen words stand on a line of 138 mm.
  const heights = [paragraph, heading].flatMap((make) =>
    [15, 16].map((count) => {
      const frame = bodyFrame(evenStep, 520)
      return blockStrips([make(words(count))], frame)[0]?.height
    }),
  )
  expect(heights).toEqual([13, 26, 13, 26])
})

test('no text is measured twice', () => {
  let measured = 0
  const { metrics } = evenStep.fonts
  const counting: typeof metrics = {
    measure(...args) {
      measured++
      return metrics.measure(...args)
    },
  }
  const step = { ...evenStep, fonts: { ...evenStep.fonts, metrics: counting } }
  const attribution = { name: runs('Somebody'), role: runs('of somewhere') }
  const all = [
    text(40),
    { ...quote(words(7)), attribution } as Block,
    code('a\nb'),
    table(['A', 'B'], ['1', words(9)]),
    definitions(['A', words(9)]),
  ]
  const first = blockStrips(all, bodyFrame(step, width))
  const before = measured
  expect(before).toBeGreaterThan(5)
  expect(blockStrips(all, bodyFrame(step, width))).toEqual(first)
  expect(measured).toBe(before)
})
