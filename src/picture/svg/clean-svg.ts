import { lookUp } from '../../model/look-up.js'
import type { Element, Node } from '../../ooxml/element.js'
import { measurePicture } from '../measure-picture.js'
import { cleanCss } from './clean-css.js'
import { drawing, told } from './known-elements.js'

/**
 * A drawing that draws and does nothing else: elements and attributes that are not known
 * to be harmless are left out, with all that refers to other files.
 *
 * @param removed takes what was left out that somebody could miss, in words
 */
export function cleanSvg(root: Element, removed: Set<string>): Element {
  return {
    name: root.name,
    attributes: cleanAttributes(root, removed),
    children: root.children.flatMap((child) => cleanNode(child, root.name, removed)),
  }
}

function cleanNode(node: Node, parent: string, removed: Set<string>): Node[] {
  if (typeof node === 'string') return [cleanText(node, parent, removed)]
  // What it draws stays, that it leads elsewhere does not.
  const element = node.name === 'a' ? { ...node, name: insideLink(parent) } : node
  if (!drawing.has(element.name)) {
    const what = lookUp(told, element.name)
    if (what) removed.add(what)
    return []
  }
  const clean = cleanSvg(element, removed)
  const needsTarget = element.name === 'image' || element.name === 'use'
  return needsTarget && clean.attributes['href'] === undefined ? [] : [clean]
}

function insideLink(parent: string): string {
  return ['text', 'tspan', 'textPath'].includes(parent) ? 'tspan' : 'g'
}

function cleanText(text: string, parent: string, removed: Set<string>): string {
  return parent === 'style'
    ? cleanCss(text, () => removed.add('outside references'))
    : text
}

function cleanAttributes(
  { name, attributes }: Element,
  removed: Set<string>,
): Record<string, string> {
  const clean: Record<string, string> = {}
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/i.test(attribute)) removed.add('scripts')
    else if (attribute === 'href') {
      if (isInside(name, value)) clean['href'] = value.trim()
      else if (name !== 'g' && name !== 'tspan') removed.add('outside references')
    } else if (isPlain(attribute)) {
      clean[attribute] = isName.test(attribute)
        ? value
        : cleanCss(value, () => removed.add('outside references'))
    }
  }
  return clean
}

/** Attributes that are read as they are, not as CSS. */
const isName = /^(?:id|class|lang|role|aria-.*|data-.*)$/

/** `ping`, `formaction` and the like are no attributes of what is drawn. */
function isPlain(attribute: string): boolean {
  return (
    /^(?:[a-zA-Z][\w-]*|xml:space)$/.test(attribute) &&
    !/^(?:ping|target|download|rel|src|srcset|formaction|action|data|poster|background)$/i.test(
      attribute,
    )
  )
}

/** A part of the drawing itself, or a picture that it carries. */
function isInside(name: string, address: string): boolean {
  if (address.trim().startsWith('#')) return true
  if (name !== 'image') return false
  const data = /^data:image\/(?:png|jpe?g|gif|webp);base64,([\sA-Za-z\d+/=]+)$/.exec(
    address.trim(),
  )?.[1]
  if (!data) return false
  const measured = measurePicture(Buffer.from(data, 'base64'))
  return !('cause' in measured) && measured.format !== 'svg'
}
