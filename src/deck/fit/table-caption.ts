import type { Table } from '../../model/block.js'
import { heightOf } from './measure.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** What stands over a table, and how high; points. */
export interface TableCaption {
  paragraphs: FlowParagraph[]
  lines: number
  height: number
  /** Between it and the table. */
  air: number
}

/** The caption of a table in a width; of no height where it has none. */
export function tableCaption(
  { caption }: Table,
  style: TypeStyle,
  width: number,
  setting: Setting,
): TableCaption {
  if (!caption) return { paragraphs: [], lines: 0, height: 0, air: 0 }
  const paragraphs = [paragraph(caption, style, setting)]
  const height = heightOf(paragraphs, width, setting)
  return { paragraphs, lines: Math.round(height / style.line), height, air: 6 }
}

/** How captions are set. */
export function captionStyle({ styles }: Setting): TypeStyle {
  return { ...styles.text(14), bold: true, color: 'strong' }
}
