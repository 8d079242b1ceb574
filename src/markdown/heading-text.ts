import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/**
 * The words of a heading that tell what it names: without pictures, and
 * without raw HTML such as the anchor in `## <a id="s"></a>Summary`.
 */
export function headingText(node: Nodes): string {
  return textOf(node, { includeHtml: false, includeImageAlt: false }).trim()
}
