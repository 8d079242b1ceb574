import { describe, expect, it } from 'vitest'
import {
  belowLevels,
  leadLevels,
  pointLevels,
  textLevels,
} from '../../../src/deck/fit/level-styles.js'
import { longBriefings } from '../../support/long-briefings.js'
import { scenesOf, textBoxes } from '../../support/scenes-of.js'
import { settingFor } from '../../support/setting.js'

const setting = settingFor()
const style = setting.styles.text(20)

describe('the levels of a layout', () => {
  it.each([
    ['text', textLevels(style, setting), [0, 1, 2, 3, 4, 5, 6, 8]],
    ['text under another paragraph', belowLevels(20, setting), [1, 2, 3, 4, 5, 6, 7, 8]],
    ['a lead', leadLevels(20, setting), [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['a point', pointLevels(20, setting), [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [
      'text that begins deeper',
      textLevels(style, setting, { level: 2, indent: 0 }),
      [2, 3, 4, 5, 6, 7, 8],
    ],
  ])('of %s are each there once', (_, levels, expected) => {
    expect(levels.map(({ level }) => level)).toEqual(expected)
  })

  it('are text, lists and a smaller footnote', () => {
    const levels = textLevels(style, setting)
    expect(levels.map(({ marker }) => marker?.type)).toEqual([
      undefined,
      ...Array.from({ length: 6 }, () => 'bullet'),
      undefined,
    ])
    expect(levels.map(({ indent }) => indent)).toEqual([0, 20, 40, 60, 80, 100, 120, 0])
    expect(levels.at(-1)?.runs).toMatchObject([{ size: 16, color: 'muted' }])
  })

  it('set a lead larger than the text under it, that of a point in bold', () => {
    const firsts = [leadLevels(20, setting), pointLevels(20, setting)].map((levels) =>
      levels.slice(0, 2).map(({ runs: [run] }) => [run?.size, run?.bold, run?.color]),
    )
    expect(firsts).toEqual([
      [
        [24, undefined, 'strong'],
        [20, undefined, 'ink'],
      ],
      [
        [20, true, 'strong'],
        [20, undefined, 'ink'],
      ],
    ])
  })
})

describe('text on a slide', () => {
  const textOf = (name: string) =>
    scenesOf(longBriefings[name] ?? '')
      .flatMap(textBoxes)
      .filter((box) => box.name === 'Text')
      .flatMap(({ paragraphs }) => paragraphs)

  it('has lists of many levels, the deepest under each other', () => {
    const items = textOf('nested lists').filter(({ marker }) => marker)
    expect(items.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6])
    expect(Math.max(...items.map(({ indent }) => indent))).toBe(6 * 20)
    expect(new Set(items.map(({ hang }) => hang))).toEqual(new Set([20]))
  })
})
