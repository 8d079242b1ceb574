import type { Element } from '../../ooxml/element.js'
import { collectAttributeViolations } from './attribute-violations.js'
import { childViolations, isAsModelled } from './child-violations.js'
import { findModel } from './find-model.js'
import type { Violation } from './violation.js'

/** Checks an element and all below it. */
export function violationsIn(root: Element): Violation[] {
  const found: Violation[] = []
  collect('', root, !('mc:Ignorable' in root.attributes), found)
  return found
}

/** @param isClosed whether elements of other namespaces may stand nowhere */
function collect(
  parent: string,
  element: Element,
  isClosed: boolean,
  found: Violation[],
): void {
  const model = findModel(parent, element.name)
  if (model) {
    collectAttributeViolations(element, model, found)
    if (!isAsModelled(element, model)) {
      for (const one of childViolations(element, model, isClosed)) found.push(one)
    }
  }
  // What is chosen among alternatives stands in the place of the choice.
  const name = element.name.startsWith('mc:') ? parent : element.name
  const isClosedBelow = isClosed && element.name !== 'mc:Choice'
  for (const child of element.children) {
    if (typeof child !== 'string') collect(name, child, isClosedBelow, found)
  }
}
