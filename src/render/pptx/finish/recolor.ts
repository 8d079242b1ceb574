import type { Theme } from '../../../model/theme.js'
import type { Element } from '../../../ooxml/element.js'
import { isElement } from '../../../ooxml/select.js'
import { sentinelToken, tokenColor } from '../color/token.js'

/** Puts the theme's colours where pptxgenjs drew their sentinels (hazard T2). */
export function recolor(tree: Element, theme: Theme): Element {
  const token =
    tree.name === 'a:srgbClr' ? sentinelToken(tree.attributes['val'] ?? '') : undefined
  if (token !== undefined) return tokenColor(token, theme)
  const children = tree.children.map((node) =>
    isElement(node) ? recolor(node, theme) : node,
  )
  return { ...tree, children }
}
