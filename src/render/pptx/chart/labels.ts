import type { ColorToken } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import type { ChartContext } from './context.js'
import { valueFormat } from './formats.js'
import { richText, textStyle, value } from './markup.js'

/** What a label of a point says. */
interface LabelContent {
  shows: ('value' | 'category' | 'series')[]
  position?: string
  color: ColorToken
  /** Of single points, where it is another one. */
  colors?: ColorToken[]
  bold: boolean
}

/** The labels of a series: only the points that the plan names have one. */
export function dataLabels(
  labelled: boolean[],
  content: LabelContent,
  context: ChartContext,
): Element {
  if (!labelled.some(Boolean)) return element('c:dLbls', {}, ...flags([]))
  const single = labelled.map((isShown, index) => {
    const color = content.colors?.[index] ?? content.color
    if (!isShown) return element('c:dLbl', {}, value('idx', index), value('delete', 1))
    if (color === content.color) return undefined
    return element(
      'c:dLbl',
      {},
      value('idx', index),
      ...body({ ...content, color }, context),
    )
  })
  return element(
    'c:dLbls',
    {},
    single,
    ...body(content, context),
    element('c:showLeaderLines', { val: 0 }),
  )
}

/** Labels without lines that lead to them: those of all but pies. */
export function plainLabels(
  labelled: boolean[],
  content: LabelContent,
  context: ChartContext,
): Element {
  const labels = dataLabels(labelled, content, context)
  return {
    ...labels,
    children: labels.children.filter(
      (child) => typeof child === 'string' || child.name !== 'c:showLeaderLines',
    ),
  }
}

/** Names beside the points of a scatter chart. */
export function pointNames(
  names: string[],
  labelled: boolean[],
  context: ChartContext,
): Element {
  const position = context.plan.mirrored ? 'l' : 'r'
  return element(
    'c:dLbls',
    {},
    names.map((name, index) =>
      labelled[index]
        ? element(
            'c:dLbl',
            {},
            value('idx', index),
            richText(name, 'ink', false, context),
            value('dLblPos', position),
            ...flags(['value']),
          )
        : undefined,
    ),
    ...flags([]),
  )
}

function body(
  { shows, position, color, bold }: LabelContent,
  context: ChartContext,
): Element[] {
  return [
    element('c:numFmt', { formatCode: valueFormat(context), sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textStyle({ color, bold, unbroken: true }, context),
    ...(position ? [value('dLblPos', position)] : []),
    ...flags(shows),
    ...(shows.length > 1
      ? [element('c:separator', {}, shows.includes('category') ? '\n' : ' ')]
      : []),
  ]
}

function flags(shows: LabelContent['shows']): Element[] {
  return [
    value('showLegendKey', 0),
    value('showVal', shows.includes('value')),
    value('showCatName', shows.includes('category')),
    value('showSerName', shows.includes('series')),
    value('showPercent', 0),
    value('showBubbleSize', 0),
  ]
}
