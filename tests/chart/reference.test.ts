import { expect, test } from 'vitest'
import { optionNames } from '../../src/chart/read/chart-text.js'
import { formNames } from '../../src/chart/read/form.js'
import type { Chart } from '../../src/model/chart.js'
import { dataRows } from '../../src/model/chart-texts.js'
import { chartsIn } from '../support/charts.js'
import { examplesOf, pageText } from '../support/syntax-examples.js'

test.each(examplesOf('charts'))('is read as the page says: %s', (markdown, reads) => {
  const { charts, messages } = chartsIn(markdown)
  const problems = messages.map((message) =>
    message.replace(/^example.md:(\d+:\d+)-\S+/, '$1:'),
  )
  expect(
    [...charts.map(reading), ...problems.map((one) => one.replace('::', ':'))].join('\n'),
  ).toBe(reads)
})

function reading({ form, title, unit, data }: Chart): string {
  const name = `${title} ${unit && `(${unit})`}`.trim()
  const rows = dataRows(data).map((row) => row.map((cell) => cell || '–').join(' | '))
  return [name ? `${form}: ${name}` : form, ...rows].join('\n')
}

test('the page names every option and every type', () => {
  const named = [...pageText('charts').matchAll(/`([^`\n]+)`/g)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining([...optionNames]))
  for (const name of [
    'bar',
    'column',
    'stacked',
    'line',
    'area',
    'pie',
    'doughnut',
    'scatter',
  ]) {
    expect(formNames).toContain(name)
    expect(named).toContain(name)
  }
})
