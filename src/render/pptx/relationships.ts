import { type Element, element } from '../../ooxml/element.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Last part of a relationship's type, which names what it leads to. */
export type RelationshipType =
  | 'chart'
  | 'extended-properties'
  | 'hyperlink'
  | 'image'
  | 'notesMaster'
  | 'notesSlide'
  | 'officeDocument'
  | 'package'
  | 'presProps'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'tableStyles'
  | 'theme'
  | 'viewProps'

export interface Relationship {
  id: string
  type: string
  target: string
  external: boolean
}

/** What a part refers to: other parts, and addresses outside the package. */
export class Relationships {
  readonly #list: Relationship[] = []
  /** By what they lead to. */
  readonly #ids = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** Refers to a part by its path from the referring one; gives the `r:id`. */
  add(type: RelationshipType, target: string): string {
    return this.#find(`${office}/${type}`, target, false)
  }

  /** Refers to an address; gives the `r:id`. */
  addExternal(type: RelationshipType, target: string): string {
    return this.#find(`${office}/${type}`, target, true)
  }

  /** Refers to the properties that the package format itself defines. */
  addCoreProperties(target: string): string {
    const type =
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    return this.#find(type, target, false)
  }

  /** Takes over a relationship of a part of another package, with its `r:id`. */
  keep({ id, type, target, external }: Relationship): void {
    this.#list.push({ id, type, target, external })
    this.#taken.add(id)
    const key = keyOf(type, target)
    if (!this.#ids.has(key)) this.#ids.set(key, id)
  }

  get isEmpty(): boolean {
    return this.#list.length === 0
  }

  toXml(): Element {
    return element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      this.#list.map(({ id, type, target, external }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      ),
    )
  }

  #find(type: string, target: string, external: boolean): string {
    const known = this.#ids.get(keyOf(type, target))
    if (known !== undefined) return known
    const id = this.#freeId()
    this.keep({ id, type, target, external })
    return id
  }

  #freeId(): string {
    let number = this.#list.length + 1
    while (this.#taken.has(`rId${number}`)) number++
    return `rId${number}`
  }
}

function keyOf(type: string, target: string): string {
  return `${type} ${target}`
}
