import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/handout/lay-out.js'
import { areaOf, gapRange } from '../../src/handout/page.js'
import type { Region } from '../../src/model/handout.js'
import { evenStep } from '../support/even-step.js'
import { handout, prose, region, section, sources } from '../support/handout.js'

const landscape = { ...evenStep, area: areaOf({ format: 'a4', landscape: true }) }

const text = (times: number) =>
  region('text', section('Name', prose('Some words of text. '.repeat(times))))
const list = (count: number) =>
  region('sources', section('Sources', sources(...Array<string>(count).fill('A source'))))

function laidOut(rows: Region[][], step = evenStep) {
  return layOut(handout({ title: 'Title' }, ...rows), step, '')
}

describe('rows share the height that they leave', () => {
  test('up to as much as does not look lost', () => {
    const { gap, fill } = laidOut([[text(4)], [text(4)]])
    expect(gap).toBeCloseTo(gapRange.most, 1)
    expect(fill).toBeLessThan(0.6)
  })

  test('to the last line of the sheet', () => {
    const rows = Array.from({ length: 6 }, () => [text(12)])
    const { gap, fill } = laidOut(rows)
    expect(gap).toBeGreaterThan(gapRange.least + 1)
    expect(gap).toBeLessThan(gapRange.most - 1)
    expect(fill).toBeCloseTo(1)
    const beside = laidOut(rows, landscape)
    expect(beside.gap).toBeGreaterThan(gapRange.least + 1)
    expect(beside.gap).toBeLessThan(gap)
    expect(beside.fill).toBeCloseTo(1)
  })

  test('with least air between them where they are too high', () => {
    const { gap, fill } = laidOut(Array.from({ length: 20 }, () => [text(40)]))
    expect(gap).toBeCloseTo(gapRange.least, 1)
    expect(fill).toBeGreaterThan(1.1)
  })
})

test('the rail of a landscape sheet has the sources where there is room for them', () => {
  const placesOf = (count: number) =>
    laidOut([[text(4)], [list(count)]], landscape).rows.map(({ place }) => place)
  expect(placesOf(3)).toEqual(['main', 'rail'])
  expect(placesOf(60)).toEqual(['main', 'main'])
})
