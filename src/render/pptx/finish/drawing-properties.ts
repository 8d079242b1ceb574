import type { GroupItem, SceneItem } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'

/**
 * Name and alternative text of a shape, `p:cNvPr`. What only decorates is marked as
 * such, so that screen readers pass over it (hazard A4). The id is given later; until then
 * connectors find a shape by its key.
 */
export function drawingProperties(item: SceneItem | GroupItem): Element {
  const alt = alternativeText(item)
  return element(
    'p:cNvPr',
    { id: 'key' in item && item.key !== '' ? item.key : 0, name: item.name, descr: alt },
    alt === '' ? decorative() : undefined,
  )
}

/** Undefined where the text itself is read; empty where there is nothing to tell. */
function alternativeText(item: SceneItem | GroupItem): string | undefined {
  switch (item.type) {
    case 'text':
      return undefined
    case 'shape':
      return item.paragraphs.length > 0 ? undefined : ''
    case 'connector':
    case 'outline':
    case 'rule':
    case 'dot':
    case 'field':
      return ''
    case 'table':
    case 'picture':
    case 'chart':
    case 'group':
      return item.alt
  }
}

function decorative(): Element {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  )
}
