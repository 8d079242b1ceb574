import type { ChartFill } from '../../../model/chart-plan.js'
import { type Element, element } from '../../../ooxml/element.js'
import { axisIds } from './axes.js'
import type { ChartContext } from './context.js'
import { columnsOf, type DataColumn, reference, seriesName } from './data.js'
import { dateFormat, valueFormat } from './formats.js'
import { dataLabels, plainLabels, pointNames } from './labels.js'
import { fill, noOutline, outline, shape, value } from './markup.js'

const plain: ChartFill = { fill: 'accent2', text: 'paper' }

/** Bars or columns, beside each other or stacked. */
export function barPlot(context: ChartContext): Element {
  const { chart, plan } = context
  const isMany = chart.data.series.length > 1
  return element(
    'c:barChart',
    {},
    value('barDir', plan.kind === 'bar' ? 'bar' : 'col'),
    value('grouping', plan.stacked ? 'stacked' : 'clustered'),
    value('varyColors', 0),
    seriesOf(context).map(({ column, index, number }) => {
      const own = plan.fills[isMany ? number : 0] ?? plain
      return element(
        'c:ser',
        {},
        ...head(number, { column, index }),
        shape(
          fill(own.fill, context),
          plan.stacked ? outline('paper', 0.75, context) : noOutline(),
        ),
        value('invertIfNegative', 0),
        isMany ? undefined : markedPoints(own, context),
        plainLabels(
          plan.labels[number] ?? [],
          {
            shows: ['value'],
            position: plan.stacked ? 'ctr' : 'outEnd',
            color: plan.stacked ? own.text : 'ink',
            bold: !plan.stacked,
          },
          context,
        ),
        ...data({ column, index }, context),
      )
    }),
    value('gapWidth', Math.round(plan.gap * 100)),
    value('overlap', plan.stacked ? 100 : 0),
    ...axes(),
  )
}

/** Bars of one series whose fill is not that of the first. */
function markedPoints(usual: ChartFill, context: ChartContext): Element[] {
  return context.plan.fills.flatMap((one, index) =>
    one.fill === usual.fill
      ? []
      : [
          element(
            'c:dPt',
            {},
            value('idx', index),
            value('invertIfNegative', 0),
            value('bubble3D', 0),
            shape(fill(one.fill, context), noOutline()),
          ),
        ],
  )
}

export function linePlot(context: ChartContext): Element {
  const { plan } = context
  return element(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', 0),
    seriesOf(context).map(({ column, index, number }) => {
      const own = plan.fills[number] ?? plain
      const isEnd = plan.names === 'ends'
      return element(
        'c:ser',
        {},
        ...head(number, { column, index }),
        shape(outline(own.fill, 2.25, context)),
        marker(column.values.length <= 12 ? 6 : 0, own, context),
        plainLabels(
          plan.labels[number] ?? [],
          {
            shows: isEnd ? ['value', 'series'] : ['value'],
            position: isEnd ? (plan.mirrored ? 'l' : 'r') : 't',
            color: isEnd ? own.fill : 'ink',
            bold: true,
          },
          context,
        ),
        ...data({ column, index }, context),
        value('smooth', 0),
      )
    }),
    value('marker', 1),
    ...axes(),
  )
}

function marker(
  size: number,
  { fill: color }: ChartFill,
  context: ChartContext,
): Element {
  if (size === 0) return element('c:marker', {}, value('symbol', 'none'))
  return element(
    'c:marker',
    {},
    value('symbol', 'circle'),
    value('size', size),
    shape(fill(color, context), noOutline()),
  )
}

export function areaPlot(context: ChartContext): Element {
  const { plan } = context
  return element(
    'c:areaChart',
    {},
    value('grouping', plan.stacked ? 'stacked' : 'standard'),
    value('varyColors', 0),
    seriesOf(context).map(({ column, index, number }) => {
      const own = plan.fills[number] ?? plain
      return element(
        'c:ser',
        {},
        ...head(number, { column, index }),
        shape(
          fill(own.fill, context),
          plan.stacked ? outline('paper', 0.75, context) : noOutline(),
        ),
        ...data({ column, index }, context),
      )
    }),
    ...axes(),
  )
}

/** A pie, or a ring: its slices are points of one series. */
export function piePlot(context: ChartContext): Element {
  const { plan } = context
  const isRing = plan.kind === 'doughnut'
  const isNamed = plan.names === 'slices'
  const [first] = seriesOf(context)
  if (!first) throw new Error('Expected a series for a pie')
  return element(
    isRing ? 'c:doughnutChart' : 'c:pieChart',
    {},
    value('varyColors', 1),
    element(
      'c:ser',
      {},
      ...head(0, first),
      plan.fills.map((own, index) =>
        element(
          'c:dPt',
          {},
          value('idx', index),
          value('bubble3D', 0),
          shape(fill(own.fill, context), outline('paper', 1.5, context)),
        ),
      ),
      sliceLabels(isRing, isNamed, context),
      ...data(first, context),
    ),
    value('firstSliceAng', 0),
    isRing ? value('holeSize', 55) : undefined,
  )
}

function sliceLabels(isRing: boolean, isNamed: boolean, context: ChartContext): Element {
  const [labelled = []] = context.plan.labels
  return dataLabels(
    labelled,
    {
      shows: isNamed ? ['value', 'category'] : ['value'],
      ...(!isRing && { position: isNamed ? 'outEnd' : 'ctr' }),
      color: isNamed ? 'ink' : (context.plan.fills[0] ?? plain).text,
      ...(!isNamed && { colors: context.plan.fills.map(({ text }) => text) }),
      bold: !isNamed,
    },
    context,
  )
}

export function scatterPlot(context: ChartContext): Element {
  const { chart, plan } = context
  const [x] = columnsOf(chart.data, 'x')
  if (!x) throw new Error('Expected places on the horizontal axis')
  return element(
    'c:scatterChart',
    {},
    value('scatterStyle', 'lineMarker'),
    value('varyColors', 0),
    seriesOf(context).map(({ column, index, number }) =>
      element(
        'c:ser',
        {},
        ...head(number, { column, index }),
        shape(element('a:ln', { w: 19050 }, element('a:noFill'))),
        marker(8, plan.fills[number] ?? plain, context),
        pointNames(chart.data.categories, plan.labels[number] ?? [], context),
        reference('c:xVal', x),
        reference('c:yVal', { column, index }, valueFormat(context)),
        value('smooth', 0),
      ),
    ),
    ...axes(),
  )
}

function seriesOf({ chart }: ChartContext): (DataColumn & { number: number })[] {
  return columnsOf(chart.data, 'series').map((one, number) => ({ ...one, number }))
}

function head(number: number, column: DataColumn): Element[] {
  return [value('idx', number), value('order', number), seriesName(column)]
}

function data(column: DataColumn, context: ChartContext): Element[] {
  const [categories] = columnsOf(context.chart.data, 'categories')
  const { time } = context.plan
  return [
    ...(categories
      ? [reference('c:cat', categories, time ? dateFormat(time) : undefined)]
      : []),
    reference('c:val', column, valueFormat(context)),
  ]
}

function axes(): Element[] {
  return [value('axId', axisIds.category), value('axId', axisIds.value)]
}
