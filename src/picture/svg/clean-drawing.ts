import type { Element } from '../../ooxml/element.js'
import { cleanSvg } from './clean-svg.js'
import { refuseEndlessUse } from './drawn-elements.js'
import { parseSvg } from './parse-svg.js'
import { svgSize, withSize } from './size-svg.js'

/**
 * The drawing in a file, cleaned and with a size, as deck and sheet have it.
 *
 * @param removed takes what was left out, in words
 * @throws SvgError where it is refused
 */
export function cleanDrawing(
  bytes: Uint8Array,
  removed: Set<string>,
): { drawing: Element; width: number; height: number } {
  const root = cleanSvg(parseSvg(textOf(bytes)), removed)
  refuseEndlessUse(root)
  const size = svgSize(root)
  const sized = withSize(root, size)
  return { drawing: named(sized), ...size }
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** With the namespaces; PowerPoint knows references by that of XLink only. */
function named(root: Element): Element {
  return {
    ...linked(root),
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...root.attributes,
    },
  }
}

function linked({ name, attributes, children }: Element): Element {
  const { href, ...rest } = attributes
  return {
    name,
    attributes: href === undefined ? rest : { ...rest, 'xlink:href': href },
    children: children.map((child) =>
      typeof child === 'string' ? child : linked(child),
    ),
  }
}
