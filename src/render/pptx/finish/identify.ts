import type { Element } from '../../../ooxml/element.js'
import { descendants } from '../../../ooxml/select.js'

/**
 * Counts the shapes of a page through, in reading order, and tells apart those of one
 * name; connectors refer to the shapes that they are glued to. pptxgenjs gives a table and a text box the same id, which PowerPoint repairs
 * (hazards R6 and A6).
 */
export function identify(tree: Element): void {
  const names = new Set<string>()
  const ids = new Map<string, string>()
  descendants(tree, 'p:cNvPr').forEach(({ attributes }, index) => {
    ids.set(attributes['id'] ?? '', String(index + 1))
    attributes['id'] = String(index + 1)
    attributes['name'] = uniqueName(attributes['name'] ?? '', names)
    names.add(attributes['name'])
  })
  for (const end of ['a:stCxn', 'a:endCxn'])
    for (const { attributes } of descendants(tree, end))
      attributes['id'] = ids.get(attributes['id'] ?? '') ?? ''
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
