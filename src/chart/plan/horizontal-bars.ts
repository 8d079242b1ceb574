import type { Chart } from '../../model/chart.js'
import type { Attempt } from './attempt.js'
import { hasFewMarks, labelsOf, widestLabel, withLabelRoom } from './bar-labels.js'
import { gapOf, lengths, shared } from './bar-parts.js'
import { legendRoom } from './legend.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { hasTickRoom } from './ticks.js'
import { bareAxis, roomyAxis } from './value-axis.js'

/** Names take at most this share of a chart's width. */
const mostNames = 0.45

/** Bars that lie beside their names. */
export function planHorizontal(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const { legend, fills, names, stacked } = shared(chart, room, size, setting)
  const top = legendRoom(legend, size)
  const air = size * labelAir
  const widest = Math.max(
    0,
    ...data.categories.map((name) => setting.measure(name, size)),
  )
  const most = Math.max(room.lead - air, room.width * mostNames)
  const nameWidth = Math.min(widest, most)
  const lead = Math.max(room.lead, nameWidth + air)
  const nameLines = data.categories.map((name) =>
    setting.breakText(name, size, Math.max(lead - air, 1) + 1),
  )
  const lines = Math.max(1, ...nameLines.map((one) => one.length))
  const count = Math.max(data.categories.length, 1)
  const perCategory = stacked ? 1 : data.series.length
  const wanted = room.pitch * (1 + (perCategory - 1) * 0.45) * count
  const least = lines * size * setting.leading * count
  const available = room.height - top
  const pitch = Math.min(available, Math.max(wanted, least)) / count
  const gap = gapOf(perCategory)
  const thick = pitch / (perCategory + gap)
  const hasLabels = hasFewMarks(chart) && thick >= size * (stacked ? 1.05 : 0.95)
  const label = widestLabel(chart, size, setting) + air
  const axisRoom = hasLabels ? 0 : size * 1.5
  const end = hasLabels && !stacked ? label : hasLabels ? air : label / 2
  const plot = {
    x: lead,
    y: top,
    width: Math.max(room.width - lead - end, 10),
    height: pitch * count - axisRoom,
  }
  const axis = hasLabels
    ? withLabelRoom(bareAxis(lengths(chart), true), stacked ? 0 : label / plot.width)
    : roomyAxis(lengths(chart), 8, true, '', (one) =>
        hasTickRoom(one, plot.width, chart, size, setting),
      )
  const plan: Attempt['plan'] = {
    mirrored: setting.mirrored,
    turned: false,
    kind: 'bar',
    stacked,
    width: room.width,
    height: top + pitch * count,
    plot,
    size,
    leading: setting.leading,
    value: { ...axis, decimals: axis.shown ? axis.decimals : data.decimals },
    every: Math.max(1, Math.ceil((size * setting.leading) / pitch)),
    nameLines,
    labels: labelsOf(
      chart,
      hasLabels,
      stacked,
      axis,
      (part) => part * plot.width,
      (text) => setting.measure(text, size, true),
      size,
    ),
    names,
    ...(legend && { legend }),
    fills,
    gap,
  }
  const isRoomy = least <= available && plot.width > room.width * 0.3
  return { plan, isRoomy: isRoomy && (hasLabels || perCategory > 3) }
}
