import type { Chart } from '../../model/chart.js'
import type { Attempt } from './attempt.js'
import { legendRoom, topLegend } from './legend.js'
import { seriesFills } from './series-colors.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { hasTickRoom, tickWidth } from './ticks.js'
import { niceAxis, roomyAxis } from './value-axis.js'

/** So many points have their names beside them. */
const mostNamed = 20

/** Points between two axes that say what they measure. */
export function planScatter(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data, unit } = chart
  const [only, ...others] = data.series
  const isMany = others.length > 0
  const legend = isMany
    ? topLegend(
        data.series.map(({ name }) => name),
        size,
        room,
        setting,
      )
    : undefined
  const heights = data.series.flatMap(({ values }) => values)
  const numbers = heights.filter((value) => value !== undefined)
  const titleY = (isMany ? '' : only?.name) || unit
  const value = niceAxis(numbers, room.height / (size * 3.6), false, titleY)
  const x = roomyAxis(data.xs?.values ?? [], 8, false, data.xs?.name ?? '', (one) =>
    hasTickRoom(one, (room.width - room.lead) * 0.75, chart, size, setting),
  )
  const air = size * labelAir
  const title = (text: string) => (text === '' ? 0 : size * 1.6)
  const start = Math.max(
    room.lead,
    tickWidth(value, chart, size, setting) + air + title(titleY),
  )
  const top = legendRoom(legend, size) + size * 0.6
  const named = isMany || heights.length > mostNamed ? [] : data.categories
  const names = named.map((name) => setting.measure(name, size) + size)
  const end = Math.max(
    tickWidth(x, chart, size, setting) / 2 + size,
    Math.min(Math.max(0, ...names), room.width * 0.25),
  )
  const plan: Attempt['plan'] = {
    kind: 'scatter',
    stacked: false,
    width: room.width,
    height: room.height,
    plot: {
      x: start,
      y: top,
      width: Math.max(room.width - start - end, 10),
      height: Math.max(
        room.height - top - size * setting.leading - air - title(x.title),
        10,
      ),
    },
    mirrored: setting.mirrored,
    size,
    leading: setting.leading,
    value,
    x,
    every: 1,
    turned: false,
    nameLines: [],
    labels: data.series.map(({ values }) =>
      values.map(
        (value, index) =>
          value !== undefined &&
          !isMany &&
          (data.categories[index] ?? '') !== '' &&
          values.length <= mostNamed,
      ),
    ),
    names: legend ? 'legend' : data.categories.length > 0 ? 'points' : 'none',
    ...(legend && { legend }),
    fills: seriesFills(data.series.length, setting.theme),
    gap: 0,
  }
  return { plan, isRoomy: true }
}
