import type { Element } from '../../ooxml/element.js'

export type ViolationKind =
  | 'unexpected-element'
  | 'misplaced-element'
  | 'repeated-element'
  | 'missing-element'
  | 'stray-text'
  | 'unexpected-attribute'
  | 'missing-attribute'
  | 'attribute-value'

/** Where an element is not as the schemas of ISO/IEC 29500 have it. */
export interface Violation {
  kind: ViolationKind
  at: Element
  reason: string
}
