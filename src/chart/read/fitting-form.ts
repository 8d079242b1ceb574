import type { ChartData, ChartForm } from '../../model/chart.js'

/** More slices than this cannot be told apart. */
const mostSlices = 7

interface Misfit {
  form: ChartForm
  why: string
}

/** The form that shows data truly where the one that was asked for does not, and why. */
export function fittingForm(form: ChartForm, data: ChartData): Misfit | undefined {
  const values = data.series.flatMap((series) => series.values)
  const hasNegative = values.some((value) => value !== undefined && value < 0)
  const hasGap = values.includes(undefined)
  const [first, second] = data.series
  switch (form) {
    case 'pie':
    case 'doughnut':
      if (second) return { form: 'stacked', why: 'it has more than one series' }
      if (hasNegative) return { form: 'bar', why: 'it has negative numbers' }
      if (
        (first?.values.filter((value) => value !== undefined && value > 0).length ??
          0) === 0
      )
        return { form: 'bar', why: 'it has no number above zero' }
      return values.length > mostSlices
        ? { form: 'bar', why: `it has more than ${mostSlices} slices` }
        : undefined
    case 'area':
      if (hasNegative) return { form: 'line', why: 'it has negative numbers' }
      if (hasGap) return { form: 'line', why: 'gaps would look like zero' }
      return data.categories.length < 2
        ? { form: 'column', why: 'it has a single category' }
        : undefined
    case 'line':
      return data.categories.length < 2
        ? { form: 'column', why: 'it has a single category' }
        : undefined
    default:
      return undefined
  }
}

/** What is drawn where the author names no form: lines for time, else bars. */
export function usualForm(data: ChartData): ChartForm {
  return isTime(data.categories) && data.categories.length > 2 ? 'line' : 'bar'
}

/** Years, quarters, months and days; of a year the digits of any script. */
export function isTime(categories: string[]): boolean {
  return categories.every((name) =>
    /^['’]?\p{Nd}{4}(?:$|[-/.–]\p{Nd}{1,4}|\s?[QHTS]\p{Nd})|^[QHT]\p{Nd}\b|^\p{Nd}{2}[/–-]\p{Nd}{2,4}$|^(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.?(?:\s\p{Nd}+)?$/iu.test(
      name,
    ),
  )
}
