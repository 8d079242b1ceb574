import type { ChartPlan } from '../../../model/chart-plan.js'
import type { SceneChart } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import type { FinishContext } from '../finish/context.js'
import { categoryAxes, scatterAxes } from './axes.js'
import type { ChartContext } from './context.js'
import { layout, noOutline, shape, textStyle, value } from './markup.js'
import { areaPlot, barPlot, linePlot, piePlot, scatterPlot } from './plots.js'

const plots: Record<ChartPlan['kind'], (context: ChartContext) => Element> = {
  bar: barPlot,
  column: barPlot,
  line: linePlot,
  area: areaPlot,
  pie: piePlot,
  doughnut: piePlot,
  scatter: scatterPlot,
}

/**
 * The part of a native chart (ISO/IEC 29500-1, 21.2). Its places are fixed, its colours
 * and fonts those of the theme.
 *
 * @param workbook the relationship that leads to its data
 */
export function chartSpace(
  { chart, plan }: Pick<SceneChart, 'chart' | 'plan'>,
  workbook: string,
  deck: FinishContext,
): Element {
  const context = { ...deck, chart, plan }
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': namespaces['xmlns:a'],
      'xmlns:r': namespaces['xmlns:r'],
    },
    value('date1904', 0),
    value('lang', deck.lang),
    value('roundedCorners', 0),
    element(
      'c:chart',
      {},
      value('autoTitleDeleted', 1),
      element(
        'c:plotArea',
        {},
        layout(plan.plot, context, 'inner'),
        plots[plan.kind](context),
        axesOf(context),
        shape(element('a:noFill'), noOutline()),
      ),
      legend(context),
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
    shape(element('a:noFill'), noOutline()),
    textStyle({ color: 'ink' }, context),
    element('c:externalData', { 'r:id': workbook }, value('autoUpdate', 0)),
  )
}

function axesOf(context: ChartContext): Element[] {
  const { kind } = context.plan
  if (kind === 'pie' || kind === 'doughnut') return []
  return kind === 'scatter' ? scatterAxes(context) : categoryAxes(context)
}

function legend(context: ChartContext): Element | undefined {
  const { legend: area, kind, mirrored } = context.plan
  if (!area) return undefined
  const isBeside = kind === 'pie' || kind === 'doughnut'
  return element(
    'c:legend',
    {},
    value('legendPos', isBeside ? (mirrored ? 'l' : 'r') : 't'),
    layout(area, context),
    value('overlay', 0),
    textStyle({ color: 'ink' }, context),
  )
}
