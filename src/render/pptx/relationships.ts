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
    const known = this.#list.find((one) => one.type === type && one.target === target)
    if (known !== undefined) return known.id
    const id = this.#freeId()
    this.#list.push({ id, type, target, external })
    return id
  }

  #freeId(): string {
    const taken = new Set(this.#list.map(({ id }) => id))
    let number = this.#list.length + 1
    while (taken.has(`rId${number}`)) number++
    return `rId${number}`
  }
}
