import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Where text begins: its level in the outline, its distance from the reading edge. */
export interface FlowStart {
  level: number
  /** Points. */
  indent: number
}

/** Where text begins that stands under a paragraph of another style. */
export const belowFirst: FlowStart = { level: 1, indent: 0 }

/** Where blocks stand in the text. */
export interface FlowContext extends FlowStart {
  setting: Setting
  style: TypeStyle
  /** How many blocks they stand in. */
  depth: number
}

/** Air after a paragraph, and between the items of a list, in em. */
export const paragraphAir = 0.5
export const itemAir = 0.25
/** How often blocks are indented, by an em each. */
export const deepestIndent = 6
/** The last level of the outline is that of footnotes. */
export const footnoteLevel = 8

/** A paragraph that stands there. */
export function placed({ style, indent, level }: FlowContext): Partial<FlowParagraph> {
  return { indent, level, after: style.size * paragraphAir }
}

/** Inside a block, so much further in; an em where it is not said. */
export function deeper(context: FlowContext, by = context.style.size): FlowContext {
  const indent = context.indent + (isDeepest(context) ? 0 : by)
  return { ...context, depth: context.depth + 1, indent }
}

/** Inside an item of a list, which is a level of the outline of its own. */
export function listed(context: FlowContext, hang: number): FlowContext {
  const isLast = isDeepest(context) || context.level >= footnoteLevel - 1
  return { ...deeper(context, hang), level: context.level + (isLast ? 0 : 1) }
}

/** Deeper blocks would leave the slide: they stand under each other. */
function isDeepest({ depth }: FlowContext): boolean {
  return depth >= deepestIndent
}
