import { headOf, sourceOf } from '../../chart/captions.js'
import { planChart } from '../../chart/plan/plan-chart.js'
import type { ChartRoom, ChartSetting } from '../../chart/plan/setting.js'
import type { Chart } from '../../model/chart.js'
import type { Run } from '../../model/run.js'
import type { SceneChart } from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { linesOf, naturalWidth, sliceText } from './measure.js'
import { type FlowParagraph, line } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Height of a category of bars that looks best on a slide, in points. */
const pitch = 58

/** A chart in its room, with its upper left corner at a point. */
export function chartItem(
  chart: Chart,
  room: Omit<ChartRoom, 'pitch'>,
  { x, y }: { x: number; y: number },
  sizes: number[],
  setting: Setting,
): SceneChart {
  const plan = planChart(chart, { ...room, pitch }, chartSetting(sizes, setting))
  const { width, height } = plan
  return {
    type: 'chart',
    name: 'Chart',
    alt: chart.alt,
    box: { x, y, width, height },
    chart,
    plan,
  }
}

/** Text over or under a chart; the whole of it, where only its beginning has room. */
export interface ChartText {
  paragraphs: FlowParagraph[]
  omitted: string[]
}

/** More lines would leave the chart too little room. */
const mostLines = 2

/** What stands over a chart: its title, and what its numbers count. */
export function chartHead(
  chart: Chart,
  style: TypeStyle,
  width: number,
  setting: Setting,
): ChartText {
  const { name, unit } = headOf(chart)
  const runs: Run[] = [
    ...(name === '' ? [] : [{ type: 'text' as const, text: name, bold: true as const }]),
    ...(unit === '' ? [] : [{ type: 'text' as const, text: unit }]),
  ]
  return fittedText(runs, style, width, setting)
}

/** What stands under a chart: where its numbers are from. */
export function chartFoot(
  chart: Chart,
  style: TypeStyle,
  width: number,
  setting: Setting,
): ChartText {
  const source = sourceOf(chart)
  const runs: Run[] = source === '' ? [] : [{ type: 'text', text: source }]
  return fittedText(runs, style, width, setting)
}

function fittedText(
  runs: Run[],
  style: TypeStyle,
  width: number,
  setting: Setting,
): ChartText {
  if (runs.length === 0) return { paragraphs: [], omitted: [] }
  const room = { width, height: mostLines * style.line }
  const { text, omitted } = fitText(runs, room, [style], setting)
  return { paragraphs: [text], omitted: omitted === '' ? [] : [omitted] }
}

function chartSetting(sizes: number[], setting: Setting): ChartSetting {
  const set = (text: string, size: number, bold: boolean) =>
    line(
      text,
      { font: 'body', size, line: size * 1.2, color: 'ink', ...(bold && { bold: true }) },
      setting,
    )
  return {
    leading: Math.max(1.2, setting.scale.leading.text * 0.95),
    mirrored: setting.direction === 'rtl',
    theme: setting.theme,
    sizes,
    measure: (text, size, bold = false) => naturalWidth(set(text, size, bold), setting),
    breakText(text, size, width) {
      const whole = set(text, size, false)
      return linesOf(whole, width, setting).map(({ start, end }) =>
        sliceText(whole.runs, start, end)
          .map((run) => run.text)
          .join('')
          .trim(),
      )
    },
  }
}
