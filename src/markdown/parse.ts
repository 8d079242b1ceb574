import type { Root } from 'mdast'
import remarkDefinitionList from 'remark-definition-list'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkDefinitionList)
  .freeze()

/** Markdown (CommonMark, GFM, YAML front matter, definition lists) becomes mdast. */
export function parse(file: VFile): Root {
  return processor.parse(file)
}
