import { formatNumber } from '../../../labels/index.js'
import type { Source } from '../../../model/briefing.js'
import type { SlideBody } from '../../../model/deck.js'
import type { Marker } from '../../../model/scene.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { linkedTitle, sourceDetail, wholeAddress } from '../source-title.js'
import { type BrandPage, bodyOf, type Slot } from './slot.js'
import { colorOf } from './style.js'
import { textPages } from './text.js'

/** Numbers hang so far before titles, in em. */
const numberIndent = 1.8

/** Sources as a list: number, title as a link, below it publisher and date. */
export function sourcePages(
  { sources, after }: Extract<SlideBody, { layout: 'sources' }>,
  size: number,
  slot: Slot,
): BrandPage[] {
  const small = {
    ...slot.setting.styles.text(Math.max(12, size - 4)),
    color: noteColor(slot),
  }
  const [first, ...others] = textPages(
    [
      ...sources.flatMap((source) => sourceParagraphs(source, size, slot)),
      ...flowParagraphs(after, small, slot.setting),
    ],
    slot,
  )
  const omitted = sources.flatMap((source) => wholeAddress(source, slot.setting))
  return first ? [{ ...first, omitted }, ...others] : []
}

function sourceParagraphs(source: Source, size: number, slot: Slot): FlowParagraph[] {
  const { number } = source
  const { setting } = slot
  const style = setting.styles.text(size)
  const indent = Math.round(size * numberIndent)
  const linked = linkedTitle(source)
  const below = sourceDetail(source)
  const small = {
    ...setting.styles.text(Math.max(12, size - 4)),
    color: noteColor(slot),
  }
  const name = paragraph(linked, { ...style, line: size * 1.25 }, setting, {
    indent,
    marker: numberMarker(number, setting),
    ...(below.length > 0 ? { keepWithNext: true } : { after: size / 2 }),
  })
  if (below.length === 0) return [name]
  return [name, paragraph(below, small, setting, { indent, after: size / 2 })]
}

/** PowerPoint's own numbers where they are written in Western digits. */
function numberMarker(number: number, { lang }: Setting): Marker {
  const text = formatNumber(number, lang)
  return text === String(number)
    ? { type: 'number', value: number }
    : { type: 'text', text }
}

function noteColor(slot: Slot) {
  return slot.layout.plain ? ('muted' as const) : colorOf(bodyOf(slot))
}
