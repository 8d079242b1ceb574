import type { ChartForm } from '../../model/chart.js'

const names: Record<ChartForm, string[]> = {
  bar: ['bar', 'bars', 'bar chart', 'horizontal bar'],
  column: ['column', 'columns', 'column chart', 'vertical bar'],
  stacked: [
    'stacked',
    'stacked bar',
    'stacked bars',
    'stacked column',
    'stacked columns',
  ],
  line: ['line', 'lines', 'line chart'],
  area: ['area', 'areas', 'stacked area', 'area chart'],
  pie: ['pie', 'pie chart'],
  doughnut: ['doughnut', 'donut', 'ring', 'doughnut chart', 'donut chart'],
  scatter: ['scatter', 'scatter plot', 'points', 'xy'],
}

/** What a type of chart may be called. */
export const formNames = Object.values(names).flat()

/** The form that an author names. */
export function formOf(name: string): ChartForm | undefined {
  const plain = name
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const forms = Object.keys(names) as ChartForm[]
  return forms.find((form) => names[form].includes(plain))
}
