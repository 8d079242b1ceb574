import type { HelperDelegate } from 'handlebars'
import { attributionRuns } from '../../../model/attribution-runs.js'
import { captionLines } from '../../../model/caption.js'
import type { SheetHelper } from '../../../model/sheet-helpers.js'
import { chartView } from './chart.js'
import { codeHelper } from './code.js'
import { dataUri } from './data-uri.js'
import { diagramView } from './diagram.js'
import { isTask } from './is-task.js'
import { numeral } from './numeral.js'
import { percent } from './percent.js'
import { pictureStyle } from './picture-style.js'
import { points } from './points.js'
import { runsHelper } from './runs.js'

/** What templates can call. */
export function helpers(
  environment: typeof Handlebars,
): Record<SheetHelper, HelperDelegate> {
  return {
    captionLines,
    chartView: chartView(environment),
    code: codeHelper(environment),
    dataUri,
    diagramView: diagramView(environment),
    isTask,
    numeral,
    percent,
    points,
    pictureStyle,
    runs: runsHelper(environment),
    said: attributionRuns,
  }
}
