import type { Chart } from '../../../model/chart.js'
import type { TextBox } from '../../../model/scene.js'
import { type ChartText, chartFoot, chartHead, chartItem } from '../chart-parts.js'
import { exhibitFrame, exhibitPages, type Surroundings } from '../exhibit.js'
import { axis, box, fullWidth, margin, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

/** Sizes of the text in a chart. */
const sizes = [16, 14, 12, 11, 10]
const air = 10

/**
 * A chart whose marks begin on the axis, names before it; its title above, the source of
 * its numbers below.
 */
export const chart: Layout<'chart'> = {
  sizes: () => [16],
  fit({ chart, before, after }, _, setting) {
    return exhibitPages(before, after, setting, (around) => [
      chartPage(chart, around, setting),
    ])
  },
}

function chartPage(chart: Chart, around: Surroundings, setting: Setting): Page {
  const { text, aside } = setting.styles
  const headStyle = text(16)
  const head = linesIn(
    chartHead(chart, headStyle, textWidth, setting),
    headStyle,
    setting,
  )
  const foot = linesIn(chartFoot(chart, aside, textWidth, setting), aside, setting)
  const bottom = around.top + around.height
  const headArea = box(axis, around.top, textWidth, head.height)
  const footArea = box(axis, bottom - foot.height, textWidth, foot.height)
  const { body, caption } = placeholderIndex
  const places: TextBox[] = [
    ...(head.lines > 0
      ? [place('body', body, 'Chart title', headArea, headStyle, setting)]
      : []),
    ...(foot.lines > 0
      ? [place('body', caption, 'Source', footArea, aside, setting)]
      : []),
  ]
  const texts = [head, foot].filter(({ lines }) => lines > 0)
  const { layout, above, below } = exhibitFrame(
    namesOf(head, foot),
    places,
    around,
    setting,
  )
  const top = around.top + (head.lines > 0 ? head.height + air : 0)
  const height = bottom - (foot.lines > 0 ? foot.height + air : 0) - top
  const room = { width: fullWidth, height, lead: axis - margin }
  const item = chartItem(chart, room, { x: margin, y: top }, sizes, setting)
  const [first, second] = places.map((one, index) => ({
    ...one,
    paragraphs: texts[index]?.paragraphs ?? [],
  }))
  const titled = head.lines > 0 ? first : undefined
  const sourced = head.lines > 0 ? second : first
  return {
    layout,
    items: [
      ...above,
      ...(titled ? [titled] : []),
      item,
      ...(sourced ? [sourced] : []),
      ...below,
    ],
    margin: [],
    omitted: [...head.omitted, ...foot.omitted],
  }
}

interface Lines extends ChartText {
  lines: number
  /** Points. */
  height: number
}

function linesIn(text: ChartText, style: TypeStyle, setting: Setting): Lines {
  const height = heightOf(text.paragraphs, textWidth, setting)
  return { ...text, lines: Math.round(height / style.line), height }
}

/** Slides with as many lines around a chart share their layout. */
function namesOf(head: Lines, foot: Lines) {
  const parts = [
    head.lines > 0 ? `-title-${head.lines}` : '',
    foot.lines > 0 ? `-source-${foot.lines}` : '',
  ]
  const label = [
    'Chart',
    ...(head.lines > 1 ? [`lines of title: ${head.lines}`] : []),
    ...(foot.lines > 1 ? [`lines of source: ${foot.lines}`] : []),
    ...(head.lines === 0 ? ['no title'] : []),
    ...(foot.lines === 0 ? ['no source'] : []),
  ]
  return { name: `chart${parts.join('')}`, label: label.join(', ') }
}
