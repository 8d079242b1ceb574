import type { Brand, BrandMaster, BrandPart } from '../../../model/brand.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { parseXml } from '../../../ooxml/parse.js'
import { child } from '../../../ooxml/select.js'
import type { DrawnDefinitions } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { Relationships } from '../relationships.js'
import { finishDefinition, type Look, targetFrom } from './look.js'
import type { Part } from './part.js'
import { firstMasterId } from './slide-master.js'

/**
 * The look of a brand's file: its masters, layouts and themes. Ids of masters and
 * layouts are counted anew, because they share one space.
 */
export function brandLook(
  brand: Brand,
  drawing: DrawnDefinitions,
  context: FinishContext,
): Look {
  const ids = layoutIds(brand.masters)
  const masters = brand.masters.map((master, index) => ({
    path: master.part,
    id: ids[index]?.master ?? firstMasterId,
  }))
  const numbers = brand.parts.map(({ path }) =>
    Number(/theme(\d+)\.xml$/.exec(path)?.[1] ?? 0),
  )
  return {
    parts: brand.parts.map((part) => {
      const index = brand.masters.findIndex((master) => master.part === part.path)
      const master = brand.masters[index]
      return master
        ? masterPart(part, master, ids[index]?.layouts ?? [])
        : carriedPart(part)
    }),
    masters,
    layouts: drawing.layouts.map((page) => ({
      name: page.layout.name,
      path: page.layout.part ?? '',
      // Brands set their places as they do, whatever the deck's language is.
      shapes: finishDefinition(page, 'layout', { ...context, direction: 'ltr' }, 'own'),
    })),
    theme: themeOf(brand),
    freeTheme: Math.max(...numbers) + 1,
  }
}

function layoutIds(masters: BrandMaster[]): { master: number; layouts: number[] }[] {
  let next = firstMasterId
  return masters.map(({ layouts }) => ({
    master: next++,
    layouts: layouts.map(() => next++),
  }))
}

function themeOf({ masters, parts }: Brand): string {
  const [first] = masters
  const master = parts.find(({ path }) => path === first?.part)
  const theme = master?.relationships.find(({ type }) => type.endsWith('/theme'))
  if (theme === undefined) throw new Error('Expected a theme of the first master')
  return theme.target
}

function carriedPart(part: BrandPart): Part {
  const { path, contentType, content } = part
  return { path, contentType, content, relationships: keptRelationships(part) }
}

/** A master with the list of its layouts written anew. */
function masterPart(part: BrandPart, master: BrandMaster, ids: number[]): Part {
  const relationships = keptRelationships(part)
  const root = parseXml(Buffer.from(part.content).toString())
  const entries = master.layouts.map((layout, index) =>
    element('p:sldLayoutId', {
      id: ids[index],
      'r:id': relationships.add('slideLayout', targetFrom(part.path, layout.part)),
    }),
  )
  return {
    path: part.path,
    contentType: part.contentType,
    relationships,
    content: withLayoutList(root, element('p:sldLayoutIdLst', {}, entries)),
  }
}

/** The list follows the colour map, or what may stand between (CT_SlideMaster). */
function withLayoutList(root: Element, list: Element): Element {
  const rest = root.children.filter(
    (one) => typeof one === 'string' || one.name !== 'p:sldLayoutIdLst',
  )
  const map = child(root, 'p:clrMap')
  const at = map ? rest.indexOf(map) + 1 : rest.length
  return {
    ...root,
    // Some programs declare the namespace of references in the list that was there.
    attributes: { ...namespaces, ...root.attributes },
    children: [...rest.slice(0, at), list, ...rest.slice(at)],
  }
}

function keptRelationships({ path, relationships }: BrandPart): Relationships {
  const kept = new Relationships()
  for (const { id, type, target, external } of relationships) {
    kept.keep({
      id,
      type,
      target: external ? target : targetFrom(path, target),
      external,
    })
  }
  return kept
}
