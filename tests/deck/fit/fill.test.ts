import { expect, test } from 'vitest'
import { fillOf } from '../../../src/deck/fit/fill.js'
import type { SceneItem, TextBox } from '../../../src/model/scene.js'
import { settingFor, textParagraphs } from '../../support/setting.js'

const setting = settingFor()
const area = { x: 0, y: 100, width: 600, height: 260 }

/** A text of one line, 26 points high, in a box that is higher. */
function text(top: number, more: Partial<TextBox> = {}): SceneItem {
  const paragraphs = textParagraphs(['Line'], setting)
  const box = { x: 0, y: top, width: 600, height: 130 }
  return { type: 'text', box, paragraphs, ...more } as TextBox
}

test('an area is filled as far as the lines of its texts reach', () => {
  expect(fillOf([], area, setting)).toBe(0)
  expect(fillOf([text(100)], area, setting)).toBeCloseTo(0.1)
  expect(fillOf([text(204), text(100)], area, setting)).toBeCloseTo(0.5)
  expect(fillOf([text(20)], area, setting)).toBe(0)
  expect(fillOf([text(400)], area, setting)).toBe(1)
})

test('text at the bottom and other things fill their boxes', () => {
  expect(fillOf([text(100, { anchor: 'bottom' })], area, setting)).toBeCloseTo(0.5)
  const shape = { ...text(100), type: 'shape' } as unknown as SceneItem
  expect(fillOf([shape], area, setting)).toBeCloseTo(0.5)
})

test('text that ends its lines early takes more of them', () => {
  const paragraphs = textParagraphs(['word '.repeat(10)], setting)
  expect(fillOf([text(100, { paragraphs })], area, setting)).toBeCloseTo(0.1)
  expect(fillOf([text(100, { paragraphs, insetEnd: 300 })], area, setting)).toBeCloseTo(
    0.2,
  )
})
