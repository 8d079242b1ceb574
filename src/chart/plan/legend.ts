import type { Chart } from '../../model/chart.js'
import type {
  ChartFill,
  ChartPlan,
  LegendEntry,
  PlotArea,
} from '../../model/chart-plan.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { shortened } from './shortened.js'

/** Side of the square before a name, and air after an entry, as multiples of the size. */
const square = 0.7
const entryAir = 1.2

/** Air between the lines of a legend: programs leave out what has no room. */
export const legendAir = 1.2

/** Width of an entry with its square. */
export function entryWidth(name: string, size: number, setting: ChartSetting): number {
  return setting.measure(name, size) + size * (square + labelAir)
}

/** A legend in rows across the top of a chart. */
export function topLegend(
  names: string[],
  size: number,
  room: ChartRoom,
  setting: ChartSetting,
): PlotArea {
  const width = room.width - room.lead
  const widths = names.map((name) => entryWidth(name, size, setting) + size * entryAir)
  let rows = names.length > 0 ? 1 : 0
  let x = 0
  for (const one of widths) {
    if (x > 0 && x + one > width) {
      rows++
      x = 0
    }
    x += one
  }
  return { x: room.lead, y: 0, width, height: rows * size * setting.leading * legendAir }
}

/** The names of a legend in their places, row by row from its reading edge. */
export function legendEntries(
  { legend: area, fills, size, kind }: Omit<ChartPlan, 'entries' | 'grid'>,
  { data }: Chart,
  setting: ChartSetting,
): LegendEntry[] {
  if (!area) return []
  const isRing = kind === 'pie' || kind === 'doughnut'
  const names = isRing ? data.categories : data.series.map(({ name }) => name)
  const height = size * setting.leading * legendAir
  let [x, y] = [0, 0]
  return names.map((name, index) => {
    const shown = shortened(name, size, area.width - size * (square + labelAir), setting)
    const width = entryWidth(shown, size, setting)
    if (x > 0 && (isRing || x + width > area.width)) {
      x = 0
      y += height
    }
    const place = { x: area.x + x, y: area.y + y, width, height }
    x += width + size * entryAir
    return { name: shown, fill: fills[index] ?? plain, ...place }
  })
}

const plain: ChartFill = { fill: 'ink', text: 'paper' }

/** Height that a legend takes with the air under it; none for none. */
export function legendRoom(legend: PlotArea | undefined, size: number): number {
  return legend ? legend.height + size * 0.5 : 0
}
