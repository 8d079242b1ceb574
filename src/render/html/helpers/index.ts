import type { HelperDeclareSpec } from 'handlebars'
import { captionLines } from '../../../model/caption.js'
import { chartView } from './chart.js'
import { dataUri } from './data-uri.js'
import { isTask } from './is-task.js'
import { numeral } from './numeral.js'
import { percent } from './percent.js'
import { pictureStyle } from './picture-style.js'
import { runsHelper } from './runs.js'

/** What templates can call. */
export function helpers(environment: typeof Handlebars): HelperDeclareSpec {
  return {
    captionLines,
    chartView: chartView(environment),
    dataUri,
    isTask,
    numeral,
    percent,
    pictureStyle,
    runs: runsHelper(environment),
  }
}
