import { expect, test } from 'vitest'
import { boxes } from '../../../src/deck/fit/grid.js'
import type { Page } from '../../../src/deck/fit/page.js'
import { fitTitle } from '../../../src/deck/fit/title.js'
import { runs } from '../../support/blocks.js'
import { fittedOf } from '../../support/scenes-of.js'

const { setting } = fittedOf('# A\n\n## B\n\nText.')

function fitted(text: string, box: Page['layout']['placeholders'][0]['box']) {
  const placeholders = [{ placeholder: { type: 'title' }, box, paragraphs: [] }]
  const page = { layout: { name: 'some', label: 'Some', placeholders } }
  return fitTitle(runs(text), '', page as unknown as Page, setting)
}

test('a title in the place of a kicker is one', () => {
  expect(fitted('Title', boxes.kicker).isKicker).toBe(true)
  expect(fitted('Title', boxes.title).isKicker).toBe(false)
})

test('a title of two lines has its words on both of them', () => {
  const words = 'The council publishes its figures once a year in spring '
  expect(fitted(words.repeat(2).trim(), boxes.title).box.insetEnd).toBeGreaterThan(0)
  expect(fitted('Title', boxes.title).box).not.toHaveProperty('insetEnd')
})
