import type { Chart } from '../../model/chart.js'
import { isTime } from '../read/fitting-form.js'
import type { Attempt } from './attempt.js'
import { planColumns } from './columns.js'
import { planHorizontal } from './horizontal-bars.js'
import type { ChartRoom, ChartSetting } from './setting.js'

/** Bars beside names, or columns over them: what names have room for. */
export function planBars(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  // Columns that are higher than wide look like a fence.
  const height = Math.min(room.height, room.width * 0.8)
  const columns = () => planColumns(chart, { ...room, height }, size, setting)
  const bars = () => planHorizontal(chart, room, size, setting)
  const { categories, series } = chart.data
  if (chart.form === 'column' || isTime(categories)) return columns()
  const isGrouped = series.length > 1 && chart.form === 'bar'
  const preferred = bars()
  if (preferred.isRoomy && !isGrouped) return preferred
  const other = columns()
  return other.isRoomy && !other.plan.turned
    ? other
    : preferred.isRoomy
      ? preferred
      : other
}
