import type { ScenePicture } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { vectorRelationship } from '../vector.js'
import { drawingProperties } from './drawing-properties.js'
import { placeholderElement } from './placeholder.js'

/**
 * A picture; its description is the author's, never a path (hazard A3). A drawing stands
 * behind its raster, which programs show that know no drawings (hazard F2).
 */
export function finishPicture(drawn: Element, item: ScenePicture): Element {
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      drawingProperties(item),
      descend(drawn, 'p:nvPicPr', 'p:cNvPicPr'),
      element('p:nvPr', {}, item.placeholder && placeholderElement(item.placeholder)),
    ),
    fill(descend(drawn, 'p:blipFill', 'a:blip'), item),
    descend(drawn, 'p:spPr'),
  )
}

function fill(blip: Element, { image, crop }: ScenePicture): Element {
  return element(
    'p:blipFill',
    {},
    element(
      'a:blip',
      { 'r:embed': blip.attributes['r:embed'] },
      image.vector && vector(image.vector),
    ),
    crop &&
      element('a:srcRect', {
        l: thousandths(crop.left),
        t: thousandths(crop.top),
        r: thousandths(crop.right),
        b: thousandths(crop.bottom),
      }),
    element('a:stretch', {}, element('a:fillRect')),
  )
}

/** MS-ODRAWXML 2.3.2, the extension by which PowerPoint 2016 knows drawings. */
function vector(bytes: Uint8Array): Element {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': vectorRelationship(bytes).id,
      }),
    ),
  )
}

/** A share of the picture as DrawingML counts it; nothing for nothing. */
function thousandths(share: number): number | undefined {
  const value = Math.round(share * 100_000)
  return value > 0 ? value : undefined
}
