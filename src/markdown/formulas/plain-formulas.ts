import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parse } from '../parse.js'
import { positionOf } from '../state.js'
import type { FormulaNode } from './from-markdown.js'
import { readFormulas } from './read-formulas.js'

/** A text of the front matter, in which no formula can stand, with what each reads as. */
export async function withPlainFormulas(text: string): Promise<string> {
  if (!text.includes('$')) return text
  const file = new VFile(text)
  const tree = parse(file)
  await readFormulas(tree, file)
  let plain = ''
  let end = 0
  visit(tree, 'formula', (node: FormulaNode) => {
    const { start, end: after } = positionOf(node)
    const { reading } = node
    if (!reading || 'flaw' in reading || start.offset === undefined) return
    const parts = 'wide' in reading ? [reading] : reading.formulas
    plain += text.slice(end, start.offset) + parts.map((part) => part.text).join(' ')
    end = after.offset ?? text.length
  })
  return plain + text.slice(end)
}
