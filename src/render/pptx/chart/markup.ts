import type { PlotArea } from '../../../model/chart-plan.js'
import type { ColorToken } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { tokenColor } from '../color/token.js'
import { emu, hundredths } from '../units.js'
import type { ChartContext } from './context.js'

/** `<c:name val="…"/>`, the form of most of what a chart says. */
export function value(name: string, val: string | number | boolean): Element {
  return element(`c:${name}`, { val })
}

export function fill(color: ColorToken, { theme }: ChartContext): Element {
  return element('a:solidFill', {}, tokenColor(color, theme))
}

/** @param weight in points */
export function outline(
  color: ColorToken,
  weight: number,
  context: ChartContext,
): Element {
  return element('a:ln', { w: emu(weight) }, fill(color, context), element('a:round'))
}

export function noOutline(): Element {
  return element('a:ln', {}, element('a:noFill'))
}

export function shape(...content: Element[]): Element {
  return element('c:spPr', {}, content)
}

interface TextStyle {
  color: ColorToken
  bold?: boolean
  /** Degrees, clockwise. */
  turn?: number
  /** Whether it stays on one line. */
  unbroken?: boolean
}

/** The style of text in the fonts of the theme, `c:txPr`. */
export function textStyle(
  { color, bold = false, turn, unbroken = false }: TextStyle,
  context: ChartContext,
): Element {
  const turned =
    turn === undefined ? {} : { rot: Math.round(turn * 60_000), vert: 'horz' }
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', { ...turned, ...(unbroken && { wrap: 'none' }) }),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runStyle('a:defRPr', color, bold, context)),
      element('a:endParaRPr', { lang: context.lang }),
    ),
  )
}

/** A text of its own, `c:tx`. */
export function richText(
  text: string,
  color: ColorToken,
  bold: boolean,
  context: ChartContext,
): Element {
  const { attributes, children } = runStyle('a:rPr', color, bold, context)
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element('a:rPr', { lang: context.lang, ...attributes }, children),
          element('a:t', {}, text),
        ),
      ),
    ),
  )
}

function runStyle(
  name: string,
  color: ColorToken,
  bold: boolean,
  context: ChartContext,
): Element {
  return element(
    name,
    { sz: hundredths(context.plan.size), b: bold },
    fill(color, context),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
    element('a:cs', { typeface: '+mn-cs' }),
  )
}

/** A place by shares of the chart's width and height. */
export function layout(
  area: PlotArea,
  { plan }: ChartContext,
  target?: 'inner',
): Element {
  const share = (part: number, whole: number) => Number((part / whole).toFixed(5))
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      target && value('layoutTarget', target),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      value('x', share(area.x, plan.width)),
      value('y', share(area.y, plan.height)),
      value('w', share(area.width, plan.width)),
      value('h', share(area.height, plan.height)),
    ),
  )
}
