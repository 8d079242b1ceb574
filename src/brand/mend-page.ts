import { type Element, element } from '../ooxml/element.js'
import { child, descendants, isElement } from '../ooxml/select.js'
import { placeholderOf, placeholders } from './places.js'

const references = ['r:id', 'r:embed', 'r:link', 'r:pict', 'r:dm', 'r:lo', 'r:qs', 'r:cs']

/**
 * A master or layout of a brand's file without what PowerPoint would repair, or what
 * would keep slides from using it: references to parts that stay behind, ids that two
 * shapes share, placeholders that cannot be told apart.
 *
 * @param kept ids of the relationships that the part keeps
 */
export function mendPage(root: Element, kept: ReadonlySet<string>): Element {
  const mended = mendElement(withoutDangling(root, kept))
  tellShapesApart(mended)
  tellPlaceholdersApart(mended)
  return mended
}

/** A picture loses its link to a file outside; other elements go with what they show. */
function withoutDangling(node: Element, kept: ReadonlySet<string>): Element {
  const isLost = (name: string, id: string) =>
    references.includes(name) && id !== '' && !kept.has(id)
  const dangles = ({ attributes }: Element) =>
    Object.entries(attributes).some(([name, id]) => isLost(name, id))
  return {
    ...node,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).filter(([name, id]) => !isLost(name, id)),
    ),
    children: node.children
      .filter((one) => !isElement(one) || one.name === 'a:blip' || !dangles(one))
      .map((one) => (isElement(one) ? withoutDangling(one, kept) : one)),
  }
}

/** What pptxgenjs and LibreOffice leave out, or write without need (hazards R15, R16, R20). */
function mendElement(node: Element): Element {
  const children = node.children
    .filter((one) => !isElement(one) || !isEmptyRun(one))
    .map((one) => (isElement(one) ? mendElement(one) : one))
  switch (node.name) {
    case 'p:sp':
      return child(node, 'p:txBody')
        ? { ...node, children }
        : { ...node, children: withTextBody(children) }
    case 'p:bgPr':
      return child(node, 'a:effectLst') || child(node, 'a:effectDag')
        ? { ...node, children }
        : { ...node, children: [...children, element('a:effectLst')] }
    case 'p:nvSpPr':
    case 'p:nvPicPr':
    case 'p:nvGrpSpPr':
    case 'p:nvCxnSpPr':
    case 'p:nvGraphicFramePr':
      return child(node, 'p:cNvPr')
        ? { ...node, children }
        : { ...node, children: [element('p:cNvPr', { id: 0, name: '' }), ...children] }
    case 'p:cNvPr':
      return { ...node, attributes: withoutFolders(node.attributes), children }
    case 'p:grpSpPr':
      return { ...node, children: children.filter(isGroupProperty) }
    case 'a:fld':
      return node.attributes['type'] === 'slidenum'
        ? { ...node, children: children.map(numberText) }
        : { ...node, children }
    default:
      return { ...node, children }
  }
}

/**
 * PowerPoint of old described a picture by where it was on its author's machine: the
 * name of the file is enough.
 */
function withoutFolders(attributes: Element['attributes']): Element['attributes'] {
  const path = /^(?:[a-z]:[\\/]|\\\\|file:|\/(?:Users|home|Volumes)\/).*[\\/]/i
  const texts = ['descr', 'title', 'name'].filter((name) => name in attributes)
  const plain = texts.map((name) => [name, attributes[name]?.replace(path, '') ?? ''])
  return { ...attributes, ...Object.fromEntries(plain) }
}

function isEmptyRun(node: Element): boolean {
  return node.name === 'a:r' && (child(node, 'a:t')?.children ?? []).join('') === ''
}

/** Groups have no outline and no form of their own (CT_GroupShapeProperties). */
function isGroupProperty(one: Element['children'][number]): boolean {
  return !isElement(one) || !['a:ln', 'a:prstGeom', 'a:custGeom'].includes(one.name)
}

/** It stands before extensions only (CT_Shape). */
function withTextBody(children: Element['children']): Element['children'] {
  const isLast = (one: Element['children'][number]) =>
    isElement(one) && one.name === 'p:extLst'
  const body = element(
    'p:txBody',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:endParaRPr')),
  )
  return [...children.filter((one) => !isLast(one)), body, ...children.filter(isLast)]
}

function numberText(node: Element['children'][number]): Element['children'][number] {
  return isElement(node) && node.name === 'a:t' ? element('a:t', {}, '‹#›') : node
}

/** The first shape of an id keeps it, since connectors and timings refer to it. */
function tellShapesApart(root: Element): void {
  const shapes = descendants(root, 'p:cNvPr')
  const taken = new Set<number>()
  let highest = Math.max(0, ...shapes.map(({ attributes }) => validId(attributes['id'])))
  shapes.forEach(({ attributes }, index) => {
    const id = validId(attributes['id'])
    if (id === 0 || taken.has(id)) attributes['id'] = String(++highest)
    taken.add(Number(attributes['id']))
    // The first is the page itself, which needs no name.
    if (index > 0 && !attributes['name']) attributes['name'] = `Shape ${attributes['id']}`
  })
}

/** 0 for what is no id of a shape (ST_DrawingElementId, from 1 for shapes). */
function validId(text = ''): number {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0
  return id <= 2_147_483_647 ? id : 0
}

/** Slides name a placeholder by type and index: one that has both of another gets its own. */
function tellPlaceholdersApart(root: Element): void {
  const all = placeholders(root).flatMap((shape) => placeholderOf(shape) ?? [])
  const taken = new Set(all.map(({ attributes }) => Number(attributes['idx'] ?? 0)))
  const seen = new Set<string>()
  for (const { attributes } of all) {
    const key = `${attributes['type'] ?? 'obj'} ${attributes['idx'] ?? 0}`
    if (seen.has(key)) {
      const free = Math.max(...taken) + 1
      attributes['idx'] = String(free)
      taken.add(free)
    }
    seen.add(key)
  }
}

/** Pages of a package that slides follow. */
export function isPage(contentType: string): boolean {
  return /presentationml\.(slideMaster|slideLayout)\+xml$/.test(contentType)
}
