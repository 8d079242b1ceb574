import type { Direction } from '../../../model/briefing.js'
import type { GroupItem, SceneItem } from '../../../model/scene.js'
import type { Slide } from '../pptxgen.js'
import { drawField } from './field.js'
import { shapeKey } from './frame.js'
import { drawPicture } from './picture.js'
import { drawRule } from './rule.js'
import { drawTable } from './table.js'
import { drawText } from './text.js'

export interface DrawContext {
  direction: Direction
  /** Number of slides that a link may lead to. */
  slideCount: number
}

/** Draws the items of a page in their order, each under a key that finds it again. */
export function drawPage(slide: Slide, items: SceneItem[], context: DrawContext): void {
  items.forEach((item, index) => {
    drawItem(slide, item, shapeKey(index), context)
  })
}

function drawItem(
  slide: Slide,
  item: SceneItem | GroupItem,
  key: string,
  context: DrawContext,
): void {
  switch (item.type) {
    case 'text':
      drawText(slide, item, key, context)
      break
    case 'rule':
      drawRule(slide, item, key)
      break
    case 'field':
      drawField(slide, item, key)
      break
    case 'table':
      drawTable(slide, item, key, context)
      break
    case 'picture':
      drawPicture(slide, item, key)
      break
    case 'group':
      item.items.forEach((one, index) => {
        drawItem(slide, one, shapeKey(index, key), context)
      })
      break
    case 'shape':
      if (item.paragraphs.length > 0) drawText(slide, item, key, context)
      break
    case 'dot':
    case 'connector':
    case 'outline':
      // These are written as they are.
      break
    case 'chart':
      // pptxgenjs' charts are not drawn: `chart/` writes their parts.
      break
  }
}
