import { expect, test } from 'vitest'
import { headOf } from '../../src/chart/captions.js'
import type { Chart } from '../../src/model/chart.js'

test.each([
  ['en', ', tons'],
  ['fa', '،\u200f tons'],
  ['ar', '، tons'],
])('a unit stands behind a comma of the language, and nothing else: %s', (lang, unit) => {
  const chart = {
    title: 'T',
    unit: 'tons',
    lang,
    data: { head: '', categories: [], series: [] },
  } as unknown as Chart
  expect(headOf(chart).unit).toBe(unit)
})
