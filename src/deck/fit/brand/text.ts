import { formatNumber } from '../../../labels/index.js'
import type { Block } from '../../../model/block.js'
import { plainText } from '../../../model/runs.js'
import type { Field, SceneParagraph } from '../../../model/scene.js'
import { distribute } from '../../distribute.js'
import { citedNumbers } from '../aside.js'
import { fitText } from '../fit-text.js'
import { flowBars } from '../flow-bars.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { heightOf } from '../measure.js'
import { paginate } from '../paginate.js'
import type { FlowParagraph } from '../paragraph.js'
import { sourceTitle } from '../source-title.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot, slotPage } from './slot.js'
import { colorOf, onPlace, textWidthOf } from './style.js'

/** Blocks as slides of running text; none for none. */
export function blockPages(blocks: Block[], size: number, slot: Slot): BrandPage[] {
  const style = slot.setting.styles.text(size)
  return textPages(flowParagraphs(blocks, style, slot.setting), slot)
}

/** Paragraphs on as many slides as they need, each with the sources that it cites. */
export function textPages(paragraphs: FlowParagraph[], slot: Slot): BrandPage[] {
  const place = bodyOf(slot)
  const room = textRoom(paragraphs, slot)
  const placed = onPlace(paragraphs, place, slot.layout.plain, slot.setting)
  return paginate(placed, room, slot.setting).map((page) =>
    slotPage(slot, [
      fillPlace(place, 'Text', withSources(page, slot)),
      ...bars(page, slot),
    ]),
  )
}

/** At the edge of text on paper: deeper ones stand where the brand has its lists. */
function bars(paragraphs: FlowParagraph[], slot: Slot): Field[] {
  const { box } = bodyOf(slot)
  const { layout, setting } = slot
  if (!layout.plain) return []
  const atEdge = paragraphs.map(({ bar, ...one }) =>
    bar?.x === 0 ? { ...one, bar } : one,
  )
  const width = textWidthOf(bodyOf(slot))
  return flowBars(atEdge, { ...box, width }, setting).map((bar) =>
    setting.direction === 'ltr'
      ? bar
      : {
          ...bar,
          box: { ...bar.box, x: 2 * box.x + box.width - bar.box.x - bar.box.width },
        },
  )
}

/**
 * Groups of paragraphs, such as points, on as many slides as they need: none is
 * divided unless it is higher than a slide.
 */
export function groupPages(groups: FlowParagraph[][], slot: Slot): BrandPage[] {
  const all = groups.flat()
  const place = bodyOf(slot)
  const room = textRoom(all, slot)
  const heights = groups.map((group) => {
    const placed = onPlace(group, place, slot.layout.plain, slot.setting)
    return heightOf(placed, room.width, slot.setting) + (placed.at(-1)?.after ?? 0)
  })
  if (heights.some((height) => height > room.height)) return textPages(all, slot)
  return distribute(heights, room.height).flatMap((indexes) =>
    textPages(
      indexes.flatMap((index) => groups[index] ?? []),
      slot,
    ),
  )
}

/** Groups that have something, with air under each. */
export function airyGroups(groups: FlowParagraph[][], after: number): FlowParagraph[][] {
  return groups
    .filter((group) => group.length > 0)
    .map((group) =>
      group.map((paragraph, index) =>
        index === group.length - 1 ? { ...paragraph, after } : paragraph,
      ),
    )
}

/** The room that paragraphs have in the body, with the line of sources below them. */
function textRoom(
  paragraphs: SceneParagraph[],
  slot: Slot,
): { width: number; height: number } {
  const { box } = bodyOf(slot)
  const reserve = sourcesLine(paragraphs, slot).length > 0 ? sourcesHeight : 0
  return { width: textWidthOf(bodyOf(slot)), height: box.height - reserve }
}

const sourcesSize = 12
const sourcesLines = 2
const sourcesAir = 10
const lineFactor = 1.25
const sourcesHeight = sourcesLines * sourcesSize * lineFactor + sourcesAir

/** Paragraphs with the sources that they cite below them. */
export function withSources(paragraphs: SceneParagraph[], slot: Slot): SceneParagraph[] {
  const line = sourcesLine(paragraphs, slot)
  const last = paragraphs.at(-1)
  if (line.length === 0 || last === undefined) return paragraphs
  const below = line.map((one) => ({ ...one, align: last.align }))
  return [...paragraphs.slice(0, -1), { ...last, after: 0 }, ...below]
}

/** Names the sources that paragraphs cite, as far as two lines go; the notes name all. */
function sourcesLine(paragraphs: SceneParagraph[], slot: Slot): SceneParagraph[] {
  const { setting, layout } = slot
  const place = bodyOf(slot)
  const box = fillPlace(place, '', paragraphs)
  const named = citedNumbers([box]).flatMap((number) => setting.sources[number - 1] ?? [])
  // A low place is rather for the text itself.
  if (named.length === 0 || place.box.height < 4 * sourcesHeight) return []
  const list = named.map((source) => {
    const number = formatNumber(source.number, setting.lang)
    return `${number} ${plainText(sourceTitle(source))}`
  })
  const line = Math.round(sourcesSize * lineFactor * 100) / 100
  const style = {
    ...setting.styles.text(sourcesSize),
    line,
    color: layout.plain ? ('muted' as const) : colorOf(place),
  }
  const { text } = fitText(
    [{ type: 'text', text: `${setting.labels.sourcesCited}: ${list.join(' · ')}` }],
    { width: textWidthOf(place), height: sourcesLines * line },
    [style],
    setting,
  )
  return onPlace([{ ...text, before: sourcesAir }], place, layout.plain, setting)
}

/** Whether paragraphs and the sources that they cite stand in the body. */
export function isInside(paragraphs: FlowParagraph[], slot: Slot): boolean {
  const { width, height } = textRoom(paragraphs, slot)
  return heightOf(paragraphs, width, slot.setting) <= height
}
