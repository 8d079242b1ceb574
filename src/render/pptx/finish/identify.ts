import type { Element } from '../../../ooxml/element.js'
import { descendants } from '../../../ooxml/select.js'

/**
 * Counts the shapes of a page through, in reading order, and tells apart those of one
 * name. pptxgenjs gives a table and a text box the same id, which PowerPoint repairs
 * (hazards R6 and A6).
 */
export function identify(tree: Element): void {
  const names = new Set<string>()
  descendants(tree, 'p:cNvPr').forEach(({ attributes }, index) => {
    attributes['id'] = String(index + 1)
    attributes['name'] = uniqueName(attributes['name'] ?? '', names)
    names.add(attributes['name'])
  })
}

function uniqueName(name: string, taken: Set<string>): string {
  let count = 1
  let unique = name
  while (taken.has(unique)) {
    count += 1
    unique = `${name} ${count}`
  }
  return unique
}
