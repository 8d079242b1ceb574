import type { SceneLayout } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { Relationships } from '../relationships.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

/** What PowerPoint calls them. */
const types: Record<NonNullable<SceneLayout['type']>, string> = {
  title: 'title',
  text: 'tx',
  section: 'secHead',
  titleOnly: 'titleOnly',
}

/** A slide layout; `number` counts from 1. */
export function slideLayoutPart(
  number: number,
  { label, type }: SceneLayout,
  shapes: Element[],
): Part {
  const relationships = new Relationships()
  relationships.add('slideMaster', '../slideMasters/slideMaster1.xml')
  return xmlPart(
    'slideLayout',
    `ppt/slideLayouts/slideLayout${number}.xml`,
    element(
      'p:sldLayout',
      { ...namespaces, type: type && types[type], preserve: 1, userDrawn: 1 },
      element('p:cSld', { name: label }, shapeTree(shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships,
  )
}
