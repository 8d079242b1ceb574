import type { Block } from '../../../model/block.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import type { Page } from '../page.js'
import type { Setting } from '../setting.js'
import { prosePages } from './prose.js'

/** Blocks as slides of running text without a lead; none for none. */
export function textPages(blocks: Block[], setting: Setting): Page[] {
  if (blocks.length === 0) return []
  const style = setting.styles.text(setting.textSize)
  return prosePages(flowParagraphs(blocks, style, setting), setting)
}
