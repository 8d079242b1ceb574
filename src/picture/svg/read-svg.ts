import { serialize } from '../../ooxml/element.js'
import { tooLong } from '../measure-picture.js'
import type { Outcome } from '../outcome.js'
import { cleanDrawing } from './clean-drawing.js'
import { drawSvg } from './draw-svg.js'
import { SvgError } from './parse-svg.js'

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
    const { drawing, width, height } = cleanDrawing(bytes, removed)
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
