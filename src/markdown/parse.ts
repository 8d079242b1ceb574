import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDefinitionList from 'remark-definition-list'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { tooDeep } from '../diagnostics/markdown.js'
import type { Position } from '../model/position.js'
import { remarkContainers } from './containers/plugin.js'
import { undoUnclosed } from './containers/unclosed.js'
import { remarkFormulas } from './formulas/plugin.js'
import { positionOf } from './state.js'

/** Far more levels than a reader can follow; a list takes two a level. */
const deepest = 400

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  // CommonMark does not see that `**…。**次` is bold, since there is no space.
  .use(remarkCjkFriendly)
  .use(remarkDefinitionList)
  .use(remarkContainers)
  .use(remarkFormulas)
  .freeze()

/**
 * Markdown (CommonMark, GFM, YAML front matter, definition lists) becomes mdast.
 * A byte order mark is taken off the file and all its line ends become line
 * feeds first, since nodes keep them as they are; places stay the same.
 */
export function parse(file: VFile): Root {
  file.value = String(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  // Parsing takes minutes where hundreds of quotations, lists or brackets are inside each other.
  const deepQuote = /^(?:[ \t]*>){101}|^[ \t]{800,}[-*+] |\[{1000}/m.exec(file.value)
  if (deepQuote) tooDeep(file, placeAt(file.value, deepQuote.index))
  const tree = processor.parse(file)
  checkDepth(tree, file)
  undoUnclosed(tree, file)
  return tree
}

/** Stages walk the tree by calling themselves: what no call stack holds fails here. */
function checkDepth(tree: Root, file: VFile): void {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { node, depth } = entry
    if (depth > deepest) tooDeep(file, positionOf(node))
    if (!('children' in node)) continue
    for (const child of node.children) open.push({ node: child, depth: depth + 1 })
  }
}

function placeAt(text: string, offset: number): Position {
  const place = { line: text.slice(0, offset).split('\n').length, column: 1 }
  return { start: place, end: place }
}
