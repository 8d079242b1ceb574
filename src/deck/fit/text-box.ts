import type { Box, PlaceholderType, SceneParagraph, TextBox } from '../../model/scene.js'
import { line } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/**
 * Indexes of placeholders. Those of rows count on from those of body and heading; the foot
 * comes after any number of them, since PowerPoint tells placeholders apart by it.
 */
export const placeholderIndex = {
  title: 0,
  body: 1,
  heading: 10,
  introduction: 20,
  note: 21,
  caption: 22,
  date: 30,
  footer: 31,
  slideNumber: 32,
}

/** A text box that fills a placeholder of its layout. */
export function placeholderBox(
  type: PlaceholderType,
  index: number,
  name: string,
  box: Box,
  paragraphs: SceneParagraph[],
): TextBox {
  return {
    type: 'text',
    name,
    placeholder: { type, index },
    box,
    anchor: 'top',
    paragraphs,
  }
}

/** A text box on its own. */
export function textBox(name: string, box: Box, paragraphs: SceneParagraph[]): TextBox {
  return { type: 'text', name, box, anchor: 'top', paragraphs }
}

/** A place of a layout: its only paragraph shows the style. */
export function place(
  type: PlaceholderType,
  index: number,
  name: string,
  box: Box,
  style: TypeStyle,
  setting: Setting,
): TextBox {
  return placeholderBox(type, index, name, box, [line(name, style, setting)])
}

/** A place for text of several levels, each with its style. */
export function placeLevels(
  index: number,
  name: string,
  box: Box,
  levels: SceneParagraph[],
): TextBox {
  return placeholderBox('body', index, name, box, levels)
}
