import type { HelperDeclareSpec } from 'handlebars'
import { chartView } from './chart.js'
import { dataUri } from './data-uri.js'
import { isTask } from './is-task.js'
import { numeral } from './numeral.js'
import { percent } from './percent.js'
import { points } from './points.js'
import { runsHelper } from './runs.js'

/** What templates can call. */
export function helpers(environment: typeof Handlebars): HelperDeclareSpec {
  return {
    chartView: chartView(environment),
    dataUri,
    isTask,
    numeral,
    percent,
    points,
    runs: runsHelper(environment),
  }
}
