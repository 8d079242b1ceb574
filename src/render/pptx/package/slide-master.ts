import type { Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { descendants } from '../../../ooxml/select.js'
import { colorMap } from '../color/scheme.js'
import { levels, plainStyle } from '../plain-style.js'
import { Relationships } from '../relationships.js'
import { emu } from '../units.js'
import { paperBackground } from './background.js'
import { colorMapElement } from './color-map.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

/** Ids of masters and layouts share one space that starts here (ST_SlideLayoutId). */
export const firstMasterId = 2_147_483_648

/** The slide master, which all layouts of the deck belong to. */
export function slideMasterPart(
  shapes: Element[],
  layoutCount: number,
  theme: Theme,
): Part {
  const relationships = new Relationships()
  const layoutIds = Array.from({ length: layoutCount }, (_, index) =>
    element('p:sldLayoutId', {
      id: firstMasterId + 1 + index,
      'r:id': relationships.add(
        'slideLayout',
        `../slideLayouts/slideLayout${index + 1}.xml`,
      ),
    }),
  )
  relationships.add('theme', '../theme/theme1.xml')
  const content = element(
    'p:sldMaster',
    namespaces,
    element('p:cSld', {}, paperBackground(), shapeTree(shapes)),
    colorMapElement(colorMap(theme)),
    element('p:sldLayoutIdLst', {}, layoutIds),
    textStyles(shapes),
  )
  return xmlPart(
    'slideMaster',
    'ppt/slideMasters/slideMaster1.xml',
    content,
    relationships,
  )
}

function textStyles(shapes: Element[]): Element {
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, levelStyle(shapes, 'title') ?? plainStyle(1)),
    element('p:bodyStyle', {}, bodyLevels(shapes)),
    element('p:otherStyle', {}, levels.map(plainStyle)),
  )
}

/** Deeper levels of the body look like the first, each a step further in. */
function bodyLevels(shapes: Element[]): Element[] {
  const first = levelStyle(shapes, 'body') ?? plainStyle(1)
  return levels.map((level) =>
    element(
      `a:lvl${level}pPr`,
      { ...first.attributes, marL: emu(step * (level - 1)) },
      first.children,
    ),
  )
}

/** Points. */
const step = 18

function levelStyle(shapes: Element[], type: string): Element | undefined {
  const shape = shapes.find(
    (one) => descendants(one, 'p:ph')[0]?.attributes['type'] === type,
  )
  return shape && descendants(shape, 'a:lvl1pPr')[0]
}
