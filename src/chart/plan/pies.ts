import type { Chart } from '../../model/chart.js'
import { formatValue } from '../format-value.js'
import type { Attempt } from './attempt.js'
import { entryWidth, legendAir } from './legend.js'
import { seriesFills } from './series-colors.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'

/** A slice of less than this share has no room for its number. */
const leastShare = 0.05
const noAxis = { min: 0, max: 1, step: 1, decimals: 0, shown: false, title: '' }

/** A pie with its names around it, or a ring beside its legend. */
export function planPie(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  return chart.form === 'doughnut'
    ? ringPlan(chart, room, size, setting)
    : piePlan(chart, room, size, setting)
}

function piePlan(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const values = data.series[0]?.values ?? []
  const widths = data.categories.flatMap((name, index) => [
    setting.measure(name, size),
    setting.measure(formatValue(values[index] ?? 0, data, chart.lang), size),
  ])
  const air = size * labelAir * 2
  const beside = Math.max(0, ...widths) + air
  const above = 2 * size * setting.leading + air
  const width = room.width - room.lead
  const side = Math.min(width - 2 * beside, room.height - 2 * above)
  if (side < Math.min(room.height, width) * 0.5)
    return ringPlan(chart, room, size, setting)
  const plan: Attempt['plan'] = {
    ...common(chart, room, size, setting),
    kind: 'pie',
    plot: { x: room.lead + beside, y: above, width: side, height: side },
    height: side + 2 * above,
    names: 'slices',
    labels: [values.map((value) => value !== undefined && value > 0)],
  }
  return { plan, isRoomy: true }
}

function ringPlan(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const values = data.series[0]?.values ?? []
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const names = Math.max(
    0,
    ...data.categories.map((name) => entryWidth(name, size, setting)),
  )
  const width = room.width - room.lead
  const air = size * 1.5
  const side = Math.max(Math.min(room.height, width - names - air), 20)
  const legendHeight = data.categories.length * size * setting.leading * legendAir
  const plan: Attempt['plan'] = {
    ...common(chart, room, size, setting),
    kind: chart.form === 'doughnut' ? 'doughnut' : 'pie',
    plot: { x: room.lead, y: 0, width: side, height: side },
    height: Math.max(side, legendHeight),
    names: 'legend',
    legend: {
      x: room.lead + side + air,
      y: Math.max(0, (side - legendHeight) / 2),
      width: Math.max(Math.min(names + size, width - side - air), 1),
      height: legendHeight,
    },
    labels: [values.map((value) => (value ?? 0) / total >= leastShare)],
  }
  return { plan, isRoomy: names + air <= width * 0.6 }
}

function common(chart: Chart, room: ChartRoom, size: number, setting: ChartSetting) {
  return {
    stacked: false,
    width: room.width,
    mirrored: setting.mirrored,
    size,
    leading: setting.leading,
    value: { ...noAxis, decimals: chart.data.decimals },
    every: 1,
    turned: false,
    nameLines: [],
    fills: seriesFills(chart.data.categories.length, setting.theme),
    gap: 0,
  }
}
