import type { Element } from '../../ooxml/element.js'
import type { Model } from './find-model.js'
import type { Violation } from './violation.js'

/** Adds what is wrong with the attributes of an element. */
export function collectAttributeViolations(
  element: Element,
  model: Model,
  found: Violation[],
): void {
  const { name, attributes } = element
  for (const key in attributes) {
    const value = attributes[key] ?? ''
    const type = model.attributes.get(key)
    if (type?.accepts(value)) continue
    if (type) {
      const reason = `Unexpected \`${key}="${shortened(value)}"\` of \`${name}\`, expected ${type.expected}`
      found.push({ kind: 'attribute-value', at: element, reason })
    } else if (!key.includes(':') && key !== 'xmlns') {
      // Others belong to other namespaces, which may be extended.
      const reason = `Unexpected attribute \`${key}\` of \`${name}\``
      found.push({ kind: 'unexpected-attribute', at: element, reason })
    }
  }
  for (const key of model.required) {
    if (key in attributes) continue
    const reason = `Unexpected \`${name}\` without \`${key}\``
    found.push({ kind: 'missing-attribute', at: element, reason })
  }
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value
}
