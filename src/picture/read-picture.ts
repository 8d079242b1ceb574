import type { Image } from '../model/block.js'
import { bareJpeg, withProfileOf } from './bare-jpeg.js'
import { barePng } from './bare-png.js'
import { decodeJpeg, encodeJpeg } from './codec/jpeg.js'
import type { Pixels } from './codec/pixels.js'
import { decodePng, encodePng } from './codec/png.js'
import { decodeWebp, webpKind } from './codec/webp.js'
import { type Measured, measurePicture } from './measure-picture.js'
import type { Outcome } from './outcome.js'
import { exceedsScreen, shrink } from './shrink.js'
import { readSvg } from './svg/read-svg.js'
import { turn } from './turn.js'

/**
 * Makes a picture of the bytes of a file: upright, of no more pixels than a screen of 4K
 * shows, without what a camera noted beside it. WebP becomes PNG or JPEG; a drawing in
 * SVG is cleaned and has a PNG beside it.
 */
export async function readPicture(bytes: Uint8Array): Promise<Outcome> {
  const measured = measurePicture(bytes)
  if ('cause' in measured) return measured
  const read = readers[measured.format]
  if (!read) {
    const format = measured.format.toUpperCase()
    return { cause: `expected PNG, JPEG, GIF, WebP or SVG, not ${format}` }
  }
  try {
    return await read(bytes, measured)
  } catch {
    return { cause: 'it is broken' }
  }
}

type Reader = (bytes: Uint8Array, measured: Measured) => Promise<Outcome>

const readers: Record<string, Reader | undefined> = {
  gif: async (bytes, { width, height }) => shown(bytes, 'image/gif', { width, height }),
  jpg: readJpeg,
  png: readPng,
  svg: readSvg,
  webp: readWebp,
}

async function readJpeg(
  bytes: Uint8Array,
  { width, height, orientation }: Measured,
): Promise<Outcome> {
  if (Buffer.from(bytes).lastIndexOf('ffd9', undefined, 'hex') < 0) return cutShort
  const upright = orientation < 5 ? { width, height } : { width: height, height: width }
  const asItIs = orientation === 1 && !exceedsScreen(width, height)
  if (asItIs) return shown(bareJpeg(bytes), 'image/jpeg', upright)
  const pixels = await decodeJpeg(bytes).catch(() => undefined)
  // Of a kind that only other programs can decode, as some for printing are.
  if (!pixels) return shown(bytes, 'image/jpeg', upright)
  const smaller = shrink(turn(pixels, orientation))
  return shown(withProfileOf(bytes, await encodeJpeg(smaller)), 'image/jpeg', smaller)
}

async function readPng(bytes: Uint8Array, size: Measured): Promise<Outcome> {
  if (Buffer.from(bytes).indexOf('IEND', 8, 'latin1') < 0) return cutShort
  if (!exceedsScreen(size.width, size.height))
    return shown(barePng(bytes), 'image/png', size)
  const smaller = shrink(await decodePng(bytes))
  return shown(await encodePng(smaller), 'image/png', smaller)
}

/** Photographs become JPEG, all that is sharp or see-through PNG. */
async function readWebp(bytes: Uint8Array): Promise<Outcome> {
  const { moves, lossless } = webpKind(bytes)
  if (moves) return { cause: 'expected a still picture, not a WebP that moves' }
  const pixels = shrink(await decodeWebp(bytes))
  return lossless || isSeeThrough(pixels)
    ? shown(await encodePng(pixels), 'image/png', pixels)
    : shown(await encodeJpeg(pixels), 'image/jpeg', pixels)
}

function isSeeThrough({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

const cutShort = { cause: 'it is cut short' }

function shown(
  bytes: Uint8Array,
  mediaType: Image['mediaType'],
  { width, height }: { width: number; height: number },
): Outcome {
  return { image: { bytes, mediaType, width, height }, removed: [] }
}
