import type { SceneDeck } from '../../../src/model/scene.js'
import type { Element } from '../../../src/ooxml/element.js'
import {
  openPackage,
  type PartRelationship,
  readRelationships,
  readXml,
} from '../../../src/ooxml/package.js'
import { descendants } from '../../../src/ooxml/select.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'

/** A PowerPoint file, unpacked. */
export interface Package {
  /** Names of its files in their order. */
  names: string[]
  text(path: string): string
  xml(path: string): Element
  relationships(path: string): PartRelationship[]
}

/** Renders a deck and unpacks what came out. */
export async function renderPackage(
  deck: SceneDeck,
  theme = 'default',
): Promise<Package> {
  return readPackage(await renderPptx(deck, await loadTheme(theme)))
}

export function readPackage(bytes: Uint8Array): Package {
  const pack = openPackage(bytes)
  return {
    names: pack.entries.map(({ name }) => name),
    text: (path) => Buffer.from(pack.files.get(path) ?? []).toString(),
    xml: (path) => readXml(pack, path),
    relationships: (path) => readRelationships(pack, path),
  }
}

/** The shape of that name on a page. */
export function shapeNamed(page: Element, name: string): Element {
  const kinds = ['p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame', 'p:grpSp']
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
