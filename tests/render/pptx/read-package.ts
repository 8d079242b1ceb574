import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { SceneDeck } from '../../../src/model/scene.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import type { Element } from '../../../src/render/pptx/xml/element.js'
import { parseXml } from '../../../src/render/pptx/xml/parse.js'
import { descendants, elements } from '../../../src/render/pptx/xml/select.js'
import { loadTheme } from '../../../src/theme/load.js'

/** A PowerPoint file, unpacked. */
export interface Package {
  /** Names of its files in their order. */
  names: string[]
  text(path: string): string
  xml(path: string): Element
  relationships(path: string): Relationship[]
}

export interface Relationship {
  id: string
  type: string
  target: string
  external: boolean
}

/** Renders a deck and unpacks what came out. */
export async function renderPackage(
  deck: SceneDeck,
  theme = 'default',
): Promise<Package> {
  return readPackage(await renderPptx(deck, await loadTheme(theme)))
}

export function readPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes)
  const text = (path: string) => {
    const content = files[path]
    if (content === undefined) throw new Error(`Expected a file ${path}`)
    return strFromU8(content)
  }
  return {
    names: Object.keys(files),
    text,
    xml: (path) => parseXml(text(path)),
    relationships: (path) => {
      const list = relationshipsPath(path)
      return list in files ? elements(parseXml(text(list))).map(readRelationship) : []
    },
  }
}

/** Path of the relationships of a part; those of the package itself for ''. */
function relationshipsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)
}

function readRelationship({ attributes }: Element): Relationship {
  return {
    id: attributes['Id'] ?? '',
    type: posix.basename(attributes['Type'] ?? ''),
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }
}

/** The shape of that name on a page. */
export function shapeNamed(page: Element, name: string): Element {
  const kinds = ['p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame']
  const shape = kinds
    .flatMap((kind) => descendants(page, kind))
    .find((one) => descendants(one, 'p:cNvPr')[0]?.attributes['name'] === name)
  if (shape === undefined) throw new Error(`Expected a shape named ${name}`)
  return shape
}

/** Attributes of the first element of that name below another. */
export function attributesOf(parent: Element, name: string): Record<string, string> {
  const [first] = descendants(parent, name)
  if (first === undefined) throw new Error(`Expected ${name} in ${parent.name}`)
  return first.attributes
}

/** All text below an element. */
export function textOf(parent: Element): string {
  return descendants(parent, 'a:t')
    .flatMap(({ children }) => children)
    .join('')
}
