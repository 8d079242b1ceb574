import { headOf, sourceOf } from '../../../chart/captions.js'
import { formatValue } from '../../../chart/format-value.js'
import type { SheetChart } from '../../../model/sheet.js'
import { chartSvg } from '../chart/svg.js'

/** What the template of a chart shows; all but `svg` is plain text. */
export function chartView(environment: typeof Handlebars) {
  return (chart: SheetChart) => {
    const { alt, data, lang } = chart
    const { head, categories, xs, series } = data
    const isNamed = categories.length > 0
    const count = xs?.values.length ?? categories.length
    return {
      ...headOf(chart),
      hasHead: Object.values(headOf(chart)).some((text) => text !== ''),
      source: sourceOf(chart),
      alt,
      svg: new environment.SafeString(chartSvg(chart)),
      columns: [
        ...(isNamed ? [head] : []),
        ...(xs ? [xs.name] : []),
        ...series.map(({ name }) => name),
      ],
      rows: Array.from({ length: count }, (_, index) => [
        ...(isNamed ? [categories[index] ?? ''] : []),
        ...(xs ? [String(xs.values[index])] : []),
        ...series.map(({ values }) => {
          const value = values[index]
          return value === undefined ? '–' : formatValue(value, data, lang)
        }),
      ]),
    }
  }
}
