import type { Element } from '../../../ooxml/element.js'
import { descendants, isElement } from '../../../ooxml/select.js'
import type { Relationships } from '../relationships.js'

const references = ['r:id', 'r:embed', 'r:link', 'r:pict', 'r:dm', 'r:lo', 'r:qs', 'r:cs']

/**
 * A master or layout of a brand's file without what PowerPoint would repair: references
 * to parts that were left behind, and ids that two shapes share.
 */
export function mendBrandPage(root: Element, relationships: Relationships): Element {
  const mended = withoutDangling(root, relationships)
  tellShapesApart(mended)
  return mended
}

/** A picture loses its link to a file outside; other elements go with what they show. */
function withoutDangling(node: Element, relationships: Relationships): Element {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(
      ([name, id]) => !references.includes(name) || id === '' || relationships.has(id),
    ),
  )
  const children = node.children.filter(
    (one) => !isElement(one) || one.name === 'a:blip' || !dangles(one, relationships),
  )
  return {
    ...node,
    attributes,
    children: children.map((one) =>
      isElement(one) ? withoutDangling(one, relationships) : one,
    ),
  }
}

function dangles({ attributes }: Element, relationships: Relationships): boolean {
  return references.some((name) => {
    const id = attributes[name]
    return id !== undefined && id !== '' && !relationships.has(id)
  })
}

/** The first shape of an id keeps it, since connectors and timings refer to it. */
function tellShapesApart(root: Element): void {
  const shapes = descendants(root, 'p:cNvPr')
  const taken = new Set<number>()
  let highest = Math.max(0, ...shapes.map(({ attributes }) => validId(attributes['id'])))
  for (const { attributes } of shapes) {
    const id = validId(attributes['id'])
    if (id === 0 || taken.has(id)) attributes['id'] = String(++highest)
    taken.add(Number(attributes['id']))
  }
}

/** 0 for what is no id of a shape (ST_DrawingElementId, from 1 for shapes). */
function validId(text = ''): number {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0
  return id <= 2_147_483_647 ? id : 0
}
