import type { SceneLayout } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { Relationships } from '../relationships.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

/** PowerPoint's own kinds of layout, by which it maps slides between designs. */
const types = new Map([
  ['cover', 'title'],
  ['prose', 'tx'],
  ['section', 'secHead'],
])

/** A slide layout; `number` counts from 1. */
export function slideLayoutPart(
  number: number,
  { name, label }: SceneLayout,
  shapes: Element[],
): Part {
  const relationships = new Relationships()
  relationships.add('slideMaster', '../slideMasters/slideMaster1.xml')
  return xmlPart(
    'slideLayout',
    `ppt/slideLayouts/slideLayout${number}.xml`,
    element(
      'p:sldLayout',
      { ...namespaces, type: types.get(name), preserve: 1, userDrawn: 1 },
      element('p:cSld', { name: label }, shapeTree(shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships,
  )
}
