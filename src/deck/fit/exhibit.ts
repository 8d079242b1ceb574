import type { Block } from '../../model/block.js'
import type { SceneLayout, TextBox } from '../../model/scene.js'
import {
  type ExhibitText,
  introductionOf,
  introductionPlace,
  noText,
  noteOf,
  notePlace,
} from './exhibit-text.js'
import { frame } from './frame.js'
import { bodyBottom, bodyTop } from './grid.js'
import { textPages } from './layouts/text-pages.js'
import type { Page } from './page.js'
import type { Setting } from './setting.js'

/** Text beside a table, a picture or code, and the room that it leaves, in points. */
export interface Surroundings {
  before: ExhibitText
  after: ExhibitText
  top: number
  height: number
}

const air = 14

/** An exhibit needs this much at least, in points. */
const leastHeight = 90

/**
 * The slides of an exhibit and of the text before and after it: beside it, or
 * where that leaves it too little room on slides of their own.
 *
 * @param draw gives the slides of the exhibit; none where its room is too small
 */
export function exhibitPages(
  before: Block[],
  after: Block[],
  setting: Setting,
  draw: (around: Surroundings) => Page[],
): Page[] {
  const around = surround(introductionOf(before, setting), noteOf(after, setting))
  const together = around.height >= leastHeight ? draw(around) : []
  if (together.length > 0) return together
  const alone = draw(surround(noText, noText))
  if (alone.length === 0) return []
  return [...textPages(before, setting), ...alone, ...textPages(after, setting)]
}

function surround(before: ExhibitText, after: ExhibitText): Surroundings {
  const top = bodyTop + heightWithAir(before)
  return { before, after, top, height: bodyBottom - top - heightWithAir(after) }
}

function heightWithAir({ height }: ExhibitText): number {
  return height > 0 ? height + air : 0
}

/** What surrounds one part of an exhibit that continues: the text at its ends. */
export function surroundPart(
  { before, after }: Surroundings,
  index: number,
  count: number,
): Surroundings {
  const [isFirst, isLast] = [index === 0, index === count - 1]
  return surround(isFirst ? before : noText, isLast ? after : noText)
}

/** The layout of an exhibit, and the text around it in its places there. */
export interface ExhibitFrame {
  layout: SceneLayout
  above: TextBox[]
  below: TextBox[]
}

/**
 * Sets the text around an exhibit: an introduction on top of the body and a note at its
 * foot, in a layout that has room for so many lines of each.
 *
 * @param places what else the layout holds
 */
export function exhibitFrame(
  { name, label }: { name: string; label: string },
  places: TextBox[],
  { before, after }: Surroundings,
  setting: Setting,
): ExhibitFrame {
  const above = introductionPlace(before, setting)
  const below = notePlace(after, setting)
  const names = [
    ...(before.lines > 0 ? [`-under-${before.lines}`] : []),
    ...(after.lines > 0 ? [`-over-${after.lines}`] : []),
  ]
  const labels = [
    label,
    ...(before.lines > 0 ? [`lines above: ${before.lines}`] : []),
    ...(after.lines > 0 ? [`lines below: ${after.lines}`] : []),
  ]
  const all = [...above, ...places, ...below]
  const layout = frame(`${name}${names.join('')}`, labels.join(', '), all, setting)
  return {
    layout: all.length === 0 ? { ...layout, type: 'titleOnly' } : layout,
    above: above.map((place) => ({ ...place, paragraphs: before.paragraphs })),
    below: below.map((place) => ({ ...place, paragraphs: after.paragraphs })),
  }
}
