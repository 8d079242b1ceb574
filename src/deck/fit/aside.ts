import { formatNumber } from '../../labels/index.js'
import type { Source } from '../../model/briefing.js'
import type { SceneItem, TextBox } from '../../model/scene.js'
import { boxes, descent } from './grid.js'
import { heightOf } from './measure.js'
import type { Page } from './page.js'
import { type FlowParagraph, line, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { sourceTitle } from './source-title.js'
import { textBox } from './text-box.js'

/** Numbers of the sources that items of a slide refer to, in order. */
export function citedNumbers(items: SceneItem[]): number[] {
  const boxes = items.flatMap((item) => {
    if (item.type === 'table') return item.rows.flatMap((row) => row.cells)
    if (item.type === 'group') return item.items.filter((one) => one.type === 'text')
    return item.type === 'text' ? [item] : []
  })
  const runs = boxes
    .flatMap((box) => box.paragraphs)
    .flatMap((paragraph) => paragraph.runs)
  const numbers = new Set(runs.flatMap((run) => run.cites ?? []))
  return [...numbers].sort((one, other) => one - other)
}

/**
 * The titles of the sources that a slide cites, in its margin: as many as
 * there is room for, since the notes name them all.
 */
export function citedSources(
  cited: number[],
  aside: NonNullable<Page['aside']>,
  setting: Setting,
): TextBox | undefined {
  const { labels, styles, sources } = setting
  const entries = cited
    .flatMap((number) => sources[number - 1] ?? [])
    .map((source) => entry(source, setting))
  if (entries.length === 0) return undefined
  const heading = line(
    labels.sourcesCited,
    { ...styles.aside, bold: true, color: 'ink' },
    setting,
    { after: 4 },
  )
  const { width } = boxes.aside
  while (heightOf([heading, ...entries], width, setting) > aside.height) {
    entries.pop()
    if (entries.length === 0) return undefined
  }
  const { y, height } = boxes.aside
  const isLow = aside.anchor === 'bottom'
  const area = {
    ...boxes.aside,
    y: isLow ? y + height - aside.height : y,
    height: aside.height + descent,
  }
  return {
    ...textBox('Sources cited', area, [heading, ...entries]),
    anchor: aside.anchor,
    ...(isLow && { insetBottom: descent }),
  }
}

function entry(source: Source, setting: Setting): FlowParagraph {
  return paragraph(sourceTitle(source), setting.styles.aside, setting, {
    indent: 15,
    after: 3,
    marker: { type: 'text', text: formatNumber(source.number, setting.lang) },
  })
}
