import type { SceneChart } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { emu } from '../units.js'
import { drawingProperties } from './drawing-properties.js'
import { placeholderElement } from './placeholder.js'

const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The frame of a chart; the relationship to its part is added with the part. */
export function finishChart(item: SceneChart): Element {
  const { x, y, width, height } = item.box
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      drawingProperties(item),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr', {}, item.placeholder && placeholderElement(item.placeholder)),
    ),
    element(
      'p:xfrm',
      {},
      element('a:off', { x: emu(x), y: emu(y) }),
      element('a:ext', { cx: emu(width), cy: emu(height) }),
    ),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: chart }, element('c:chart', { 'xmlns:c': chart })),
    ),
  )
}
