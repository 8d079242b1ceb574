import type { Block } from '../../model/block.js'
import type { TextBox } from '../../model/scene.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { axis, bodyBottom, bodyTop, box, descent, textWidth } from './grid.js'
import { textLevels } from './level-styles.js'
import { heightOf } from './measure.js'
import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderIndex, placeLevels } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

/** Text above or below a table, a picture or code. */
export interface ExhibitText {
  paragraphs: FlowParagraph[]
  /** Its height in whole lines, so that slides share their layouts. */
  lines: number
  /** The same in points. */
  height: number
}

export const noText: ExhibitText = { paragraphs: [], lines: 0, height: 0 }

export function introductionOf(blocks: Block[], setting: Setting): ExhibitText {
  return setText(blocks, introductionStyle(setting), setting)
}

export function noteOf(blocks: Block[], setting: Setting): ExhibitText {
  return setText(blocks, noteStyle(setting), setting)
}

/** The place of an introduction, on top of the body; none for none. */
export function introductionPlace({ height }: ExhibitText, setting: Setting): TextBox[] {
  if (height === 0) return []
  const area = box(axis, bodyTop, textWidth, height + descent)
  const levels = textLevels(introductionStyle(setting), setting)
  return [placeLevels(placeholderIndex.introduction, 'Introduction', area, levels)]
}

/** The place of a note, at the foot of the body; none for none. */
export function notePlace({ height }: ExhibitText, setting: Setting): TextBox[] {
  if (height === 0) return []
  const area = box(axis, bodyBottom - height, textWidth, height + descent)
  const levels = textLevels(noteStyle(setting), setting)
  const place = placeLevels(placeholderIndex.note, 'Note', area, levels)
  return [{ ...place, anchor: 'bottom', insetBottom: descent }]
}

function setText(blocks: Block[], style: TypeStyle, setting: Setting): ExhibitText {
  const paragraphs = flowParagraphs(blocks, style, setting)
  if (paragraphs.length === 0) return noText
  const lines = Math.ceil(heightOf(paragraphs, textWidth, setting) / style.line - 0.001)
  return { paragraphs, lines, height: lines * style.line }
}

function introductionStyle({ styles }: Setting): TypeStyle {
  return styles.text(16)
}

function noteStyle({ styles }: Setting): TypeStyle {
  return { ...styles.text(16), color: 'muted' }
}
