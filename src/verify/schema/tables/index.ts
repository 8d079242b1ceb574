import type { Table } from '../models.js'
import { chart } from './chart.js'
import { chartAxis } from './chart-axis.js'
import { chartPlot } from './chart-plot.js'
import { chartSeries } from './chart-series.js'
import { color } from './color.js'
import { drawing } from './drawing.js'
import { effect } from './effect.js'
import { fill } from './fill.js'
import { formula } from './formula.js'
import { page } from './page.js'
import { presentation } from './presentation.js'
import { table } from './table.js'
import { text } from './text.js'
import { theme } from './theme.js'
import { timing } from './timing.js'
import { view } from './view.js'

/** Content models of the elements that PresentationML, DrawingML and charts have. */
export const tables: readonly Table[] = [
  presentation,
  view,
  page,
  timing,
  drawing,
  color,
  fill,
  effect,
  text,
  formula,
  table,
  theme,
  chart,
  chartPlot,
  chartSeries,
  chartAxis,
]
