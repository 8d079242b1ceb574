import { type Element, serialize } from '../../ooxml/element.js'
import { tooLong } from '../measure-picture.js'
import type { Outcome } from '../outcome.js'
import { cleanSvg } from './clean-svg.js'
import { drawSvg } from './draw-svg.js'
import { refuseEndlessUse } from './drawn-elements.js'
import { parseSvg, SvgError } from './parse-svg.js'
import { svgSize, withSize } from './size-svg.js'

/** Bytes; a drawing that is larger is one of a map or of machine parts. */
const largest = 5_000_000
/** Pixels that a drawing counts as having for each of its own: it stays sharp. */
const sharpness = 2
/** Sides of its PNG, in pixels: enough for most screens. */
const raster = { least: 1600, most: 2400 }

/**
 * A cleaned drawing with a PNG of it, in Deckle's own fonts, for programs that show no
 * drawings.
 */
export async function readSvg(bytes: Uint8Array): Promise<Outcome> {
  if (bytes.length > largest) return { cause: 'it is a drawing of more than 5 MB' }
  const removed = new Set<string>()
  try {
    const { drawing, width, height } = clean(bytes, removed)
    const refused = tooLong(width, height)
    if (refused) return refused
    const size = enlarged({ width, height })
    return {
      image: {
        bytes: await drawSvg(drawing, rasterWidth(size)),
        mediaType: 'image/png',
        ...size,
        vector: Buffer.from(serialize(drawing)),
      },
      removed: [...removed],
    }
  } catch (error) {
    if (error instanceof SvgError) return { cause: error.message }
    return { cause: 'it is a drawing that cannot be drawn' }
  }
}

function clean(
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

interface Size {
  width: number
  height: number
}

function enlarged({ width, height }: Size): Size {
  return { width: width * sharpness, height: height * sharpness }
}

function rasterWidth({ width, height }: Size): number {
  const longer = Math.max(width, height)
  const side = Math.min(Math.max(longer, raster.least), raster.most)
  return Math.max(1, Math.round((width / longer) * side))
}
