import type { ChartAxis, ChartPlan, TimeAxis } from '../../../model/chart-plan.js'
import { type Element, element } from '../../../ooxml/element.js'
import type { ChartContext } from './context.js'
import { axisFormat, dateFormat } from './formats.js'
import { outline, richText, shape, textStyle, value } from './markup.js'

/** By which plots and axes refer to each other. */
export const axisIds = { category: 1, value: 2 }

/** The axes of bars, columns, lines and areas. */
export function categoryAxes(context: ChartContext): Element[] {
  const { plan } = context
  const isBar = plan.kind === 'bar'
  // The first bar stands on top; reading from the right begins there.
  const isReversed = isBar || plan.mirrored
  return [
    categoryAxis(isReversed, context),
    valueAxis(
      {
        axis: plan.value,
        ids: { own: axisIds.value, crossed: axisIds.category },
        isHorizontal: isBar,
        isReversed: isBar && plan.mirrored,
        // Under the last bar, not over the first one.
        crosses: isBar ? 'max' : 'autoZero',
        between: plan.kind === 'area' || plan.time ? 'midCat' : 'between',
      },
      context,
    ),
  ]
}

/** The axes of a scatter chart. */
export function scatterAxes(context: ChartContext): Element[] {
  const { plan } = context
  const between = 'midCat'
  return [
    valueAxis(
      {
        axis: plan.x ?? plan.value,
        ids: { own: axisIds.category, crossed: axisIds.value },
        isHorizontal: true,
        isReversed: plan.mirrored,
        crosses: 'min',
        between,
      },
      context,
    ),
    valueAxis(
      {
        axis: plan.value,
        ids: { own: axisIds.value, crossed: axisIds.category },
        isHorizontal: false,
        isReversed: false,
        crosses: 'min',
        between,
      },
      context,
    ),
  ]
}

function categoryAxis(isReversed: boolean, context: ChartContext): Element {
  const { plan } = context
  return element(
    plan.time ? 'c:dateAx' : 'c:catAx',
    {},
    value('axId', axisIds.category),
    element('c:scaling', {}, value('orientation', isReversed ? 'maxMin' : 'minMax')),
    value('delete', 0),
    value('axPos', plan.kind === 'bar' ? (plan.mirrored ? 'r' : 'l') : 'b'),
    element('c:numFmt', {
      formatCode: plan.time ? dateFormat(plan.time) : 'General',
      sourceLinked: 0,
    }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    shape(outline('muted', 0.75, context)),
    textStyle({ color: 'ink', ...turnOf(plan) }, context),
    value('crossAx', axisIds.value),
    value('crosses', 'autoZero'),
    value('auto', 0),
    ...(plan.time ? timeSteps(plan.time) : nameSteps(plan.every)),
  )
}

/** The least angle there is, in degrees. */
const almostNone = 1 / 60_000

/**
 * LibreOffice breaks names that are not turned, also inside words, and skips none; those
 * that are turned ever so little it skips where they would meet.
 */
function turnOf({ turned, every }: ChartPlan): { turn: number } {
  if (turned) return { turn: -90 }
  return { turn: every > 1 ? almostNone : 0 }
}

function nameSteps(every: number): Element[] {
  return [
    value('lblAlgn', 'ctr'),
    value('lblOffset', 60),
    value('tickLblSkip', every),
    value('noMultiLvlLbl', 1),
  ]
}

function timeSteps({ unit, step }: TimeAxis): Element[] {
  return [
    value('lblOffset', 60),
    value('baseTimeUnit', unit),
    value('majorUnit', step),
    value('majorTimeUnit', unit),
  ]
}

interface ValueAxis {
  axis: ChartAxis
  ids: { own: number; crossed: number }
  isHorizontal: boolean
  isReversed: boolean
  crosses: 'autoZero' | 'max' | 'min'
  between: 'between' | 'midCat'
}

function valueAxis(
  { axis, ids, isHorizontal, isReversed, crosses, between }: ValueAxis,
  context: ChartContext,
): Element {
  const { mirrored } = context.plan
  return element(
    'c:valAx',
    {},
    value('axId', ids.own),
    element(
      'c:scaling',
      {},
      value('orientation', isReversed ? 'maxMin' : 'minMax'),
      value('max', axis.max),
      value('min', axis.min),
    ),
    value('delete', !axis.shown),
    value('axPos', isHorizontal ? 'b' : mirrored ? 'r' : 'l'),
    axis.shown
      ? element('c:majorGridlines', {}, shape(outline(context.plan.grid, 0.75, context)))
      : undefined,
    axis.title === '' || !axis.shown
      ? undefined
      : axisTitle(axis.title, isHorizontal, context),
    element('c:numFmt', { formatCode: axisFormat(axis, context), sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', crosses === 'max' ? 'nextTo' : 'low'),
    shape(element('a:ln', {}, element('a:noFill'))),
    textStyle({ color: 'muted' }, context),
    value('crossAx', ids.crossed),
    value('crosses', crosses),
    value('crossBetween', between),
    value('majorUnit', axis.step),
  )
}

function axisTitle(text: string, isHorizontal: boolean, context: ChartContext): Element {
  const tx = richText(text, 'muted', false, context)
  if (!isHorizontal) turn(tx)
  return element('c:title', {}, tx, value('overlay', 0))
}

/** Text beside a vertical axis runs upwards. */
function turn(tx: Element): void {
  for (const rich of tx.children) {
    if (typeof rich === 'string') continue
    const body = rich.children.find(
      (one) => typeof one !== 'string' && one.name === 'a:bodyPr',
    )
    if (typeof body === 'object')
      Object.assign(body.attributes, { rot: '-5400000', vert: 'horz' })
  }
}
