import type { Chart } from '../../model/chart.js'
import type { Attempt } from './attempt.js'
import { bandNames } from './band-names.js'
import { hasFewMarks, labelsOf, widestLabel, withLabelRoom } from './bar-labels.js'
import { gapOf, lengths, shared } from './bar-parts.js'
import { legendRoom } from './legend.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { tickWidth } from './ticks.js'
import { bareAxis, niceAxis } from './value-axis.js'

/** Columns that stand over their names. */
export function planColumns(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const { legend, fills, names, stacked } = shared(chart, room, size, setting)
  const count = Math.max(data.categories.length, 1)
  const air = size * labelAir
  const top = legendRoom(legend, size)
  const perCategory = stacked ? 1 : data.series.length
  const gap = gapOf(perCategory)
  const label = widestLabel(chart, size, setting)
  const isCrowded = count * Math.max(1, perCategory * 0.6) > 16
  const lead = isCrowded ? 0 : room.lead
  const wide = room.width - lead
  const thickWide = wide / count / (perCategory + gap)
  const hasLabels =
    hasFewMarks(chart) && label <= thickWide * (perCategory === 1 ? 1 + gap * 0.8 : 1.05)
  const ticks = Math.max(2, (room.height - top) / (size * 3.2))
  const bare = hasLabels
    ? bareAxis(lengths(chart), true)
    : niceAxis(lengths(chart), ticks, true)
  const start = bare.shown
    ? Math.max(lead, tickWidth(bare, chart, size, setting) + air)
    : lead
  const width = Math.max(room.width - start, 10)
  const bands = bandNames(
    data.categories,
    width / count,
    room.height * 0.4,
    size,
    setting,
  )
  const above = hasLabels && !stacked ? size * setting.leading : size * 0.6
  const plot = {
    x: start,
    y: top + above,
    width,
    height: Math.max(room.height - top - above - bands.height - air, 10),
  }
  const needed = hasLabels && !stacked ? size * setting.leading : 0
  const axis = withLabelRoom(bare, needed / plot.height)
  const plan: Attempt['plan'] = {
    mirrored: setting.mirrored,
    kind: 'column',
    stacked,
    width: room.width,
    height: room.height,
    plot,
    size,
    leading: setting.leading,
    value: axis.shown ? axis : { ...axis, decimals: data.decimals },
    every: bands.every,
    turned: bands.turned,
    nameLines: bands.lines,
    labels: labelsOf(
      chart,
      hasLabels,
      stacked,
      axis,
      (part) => part * plot.height,
      () => size,
      size,
    ),
    names,
    ...(legend && { legend }),
    fills,
    gap,
  }
  return { plan, isRoomy: bands.isRoomy && plot.height > room.height * 0.35 }
}
