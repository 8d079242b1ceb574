import type { SceneCell, SceneTable } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { child, descend, elements } from '../../../ooxml/select.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'
import { finishPlainParagraphs } from './paragraphs.js'
import { placeholderElement } from './placeholder.js'

/** PowerPoint's own style "No Style, No Grid". */
export const plainTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** A table with headers that screen readers know as such (hazard A2). */
export function finishTable(
  drawn: Element,
  item: SceneTable,
  context: FinishContext,
): Element {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      drawingProperties(item),
      descend(drawn, 'p:nvGraphicFramePr', 'p:cNvGraphicFramePr'),
      element('p:nvPr', {}, item.placeholder && placeholderElement(item.placeholder)),
    ),
    descend(drawn, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        finishGrid(descend(drawn, 'a:graphic', 'a:graphicData', 'a:tbl'), item, context),
      ),
    ),
  )
}

function finishGrid(drawn: Element, item: SceneTable, context: FinishContext): Element {
  const rows = elements(drawn).filter(({ name }) => name === 'a:tr')
  return element(
    'a:tbl',
    {},
    element(
      'a:tblPr',
      {
        rtl: context.direction === 'rtl' ? 1 : undefined,
        firstRow: 1,
        firstCol: item.rowNames && 1,
      },
      element('a:tableStyleId', {}, plainTableStyle),
    ),
    descend(drawn, 'a:tblGrid'),
    rows.map((row, index) => finishRow(row, item.rows[index]?.cells ?? [], context)),
  )
}

function finishRow(drawn: Element, cells: SceneCell[], context: FinishContext): Element {
  return element(
    'a:tr',
    { h: drawn.attributes['h'] },
    elements(drawn).map((cell, index) => finishCell(cell, cells[index], context)),
  )
}

function finishCell(
  drawn: Element,
  cell: SceneCell | undefined,
  context: FinishContext,
): Element {
  const body = descend(drawn, 'a:txBody')
  const properties = descend(drawn, 'a:tcPr')
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      finishPlainParagraphs(body, cell?.paragraphs ?? [], context),
    ),
    element('a:tcPr', properties.attributes, elements(properties).filter(isVisible)),
  )
}

/** Borders without a line only hide those of the table's style (hazard F10). */
function isVisible(border: Element): boolean {
  return child(border, 'a:noFill') === undefined
}
