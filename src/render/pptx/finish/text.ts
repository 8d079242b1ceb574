import type { TextBox } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { emu } from '../units.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'
import { numberField } from './number-field.js'
import { finishParagraphs, finishPlainParagraphs } from './paragraphs.js'
import { placeholderElement } from './placeholder.js'

/** A text box; as a placeholder it is complete and inherits nothing yet. */
export function finishText(
  drawn: Element,
  item: TextBox,
  context: FinishContext,
): Element {
  const { placeholder } = item
  const finish = placeholder === undefined ? finishPlainParagraphs : finishParagraphs
  const paragraphs = finish(descend(drawn, 'p:txBody'), item.paragraphs, context)
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      drawingProperties(item),
      placeholder === undefined
        ? element('p:cNvSpPr', { txBox: 1 })
        : element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, placeholder && placeholderElement(placeholder)),
    ),
    element(
      'p:spPr',
      {},
      descend(drawn, 'p:spPr', 'a:xfrm'),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      bodyProperties(item, context),
      element('a:lstStyle'),
      placeholder?.type === 'slideNumber' ? paragraphs.map(numberField) : paragraphs,
    ),
  )
}

/**
 * Insets are those of the scene, whose boxes are else those of the text; no autofit,
 * because the scene's text fits already and renderers shrink differently (hazard F9).
 */
function bodyProperties(
  { anchor, insetEnd = 0, insetBottom = 0, oneColumn }: TextBox,
  { direction }: FinishContext,
): Element {
  const isRtl = direction === 'rtl'
  return element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: 'square',
      lIns: isRtl ? emu(insetEnd) : 0,
      tIns: 0,
      rIns: isRtl ? 0 : emu(insetEnd),
      bIns: emu(insetBottom),
      numCol: oneColumn ? 1 : undefined,
      rtlCol: isRtl,
      anchor: anchor === 'top' ? 't' : 'b',
    },
    element('a:noAutofit'),
  )
}
