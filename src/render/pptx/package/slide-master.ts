import type { Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { descend, descendants, elements } from '../../../ooxml/select.js'
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
    element('p:cSld', {}, paperBackground(), shapeTree(shapes.map(withoutStyles))),
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
  const [title = plainStyle(1)] = levelStyles(shapes, 'title')
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, title),
    element('p:bodyStyle', {}, bodyLevels(levelStyles(shapes, 'body'))),
    element('p:otherStyle', {}, levels.map(plainStyle)),
  )
}

/** A level that the deck does not have looks like the last one above it, a step further in. */
function bodyLevels(styles: Element[]): Element[] {
  const made: Element[] = []
  for (const level of levels) {
    const name = `a:lvl${level}pPr`
    const own = styles.find((style) => style.name === name)
    made.push(own ?? furtherIn(made.at(-1) ?? plainStyle(1), name))
  }
  return made
}

function furtherIn({ attributes, children }: Element, name: string): Element {
  const marL = Number(attributes['marL']) + emu(step)
  return element(name, { ...attributes, marL }, children)
}

/** Points. */
const step = 18

/** The styles of a placeholder by level. */
function levelStyles(shapes: Element[], type: string): Element[] {
  const shape = shapes.find((one) => placeholderType(one) === type)
  return shape === undefined ? [] : elements(descend(shape, 'p:txBody', 'a:lstStyle'))
}

/** Without the styles that the master keeps for all its slides: those of title and body. */
function withoutStyles(shape: Element): Element {
  if (!['title', 'body'].includes(placeholderType(shape) ?? '')) return shape
  const children = elements(shape).map((part) =>
    part.name === 'p:txBody' ? { ...part, children: elements(part).map(emptied) } : part,
  )
  return { ...shape, children }
}

function emptied(part: Element): Element {
  return part.name === 'a:lstStyle' ? element('a:lstStyle') : part
}

function placeholderType(shape: Element): string | undefined {
  return descendants(shape, 'p:ph')[0]?.attributes['type']
}
