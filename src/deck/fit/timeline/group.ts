import { phrase } from '../../../labels/index.js'
import type { Box, Dot, Rule, SceneGroup, TextBox } from '../../../model/scene.js'
import type { Setting } from '../setting.js'
import type { SetEntry, TimelineStyle } from './entries.js'

export const dotSize = 11

/** The shapes of a timeline as one, told in words. */
export function timelineGroup(
  items: (TextBox | Rule | Dot)[],
  entries: SetEntry[],
  setting: Setting,
): SceneGroup {
  const dates = entries.flatMap(({ date }) => (date ? [textOf(date)] : []))
  const alt = phrase(setting.labels.timeline, setting.lang, {
    count: dates.length,
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
  })
  return { type: 'group', name: 'Timeline', alt, box: around(items), items }
}

/** A dot with its middle at a point. */
export function dotAt(x: number, y: number): Dot {
  const box = { x: x - dotSize / 2, y: y - dotSize / 2, width: dotSize, height: dotSize }
  return { type: 'dot', name: 'Dot', box, color: 'accent1' }
}

/** The line on which dots stand; flat in one direction. */
export function lineAlong(box: Box): Rule {
  return { type: 'rule', name: 'Line', box, weight: 1, color: 'muted' }
}

/** How far the middle of small letters lies under the top of a line. */
export function middleOf({ text: { line, size } }: TimelineStyle): number {
  return 0.8 * line - 0.3 * size
}

function around(items: { box: Box }[]): Box {
  const x = Math.min(...items.map(({ box }) => box.x))
  const y = Math.min(...items.map(({ box }) => box.y))
  const right = Math.max(...items.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...items.map(({ box }) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function textOf({ runs }: NonNullable<SetEntry['date']>): string {
  return runs
    .filter(({ superscript }) => !superscript)
    .map(({ text }) => text)
    .join('')
    .trim()
}
