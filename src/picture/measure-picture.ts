import { imageSize } from 'image-size'

/** What the first bytes of a file say that it is. */
export interface Measured {
  format: string
  /** Pixels, as the picture is stored. */
  width: number
  height: number
  /** EXIF: 1 is upright; from 5 on the picture lies on its side. */
  orientation: number
}

/** More pixels than any page shows; a file of a few bytes can claim them. */
const mostPixels = 100_000_000
/** Above so many pixels, a file must have some bytes for them. */
const manyPixels = 10_000_000
const mostPixelsPerByte = 500
/** A picture that is longer than this, in widths, is a line on any page. */
const longest = 100

/** The first boxes and segments of a file, where its size stands, in bytes. */
const headers = 512 * 1024

/**
 * Format and size of a picture by its bytes, whatever it is called, or why it is not
 * shown. Nothing is decoded, so that a small file cannot fill the memory.
 */
export function measurePicture(bytes: Uint8Array): Measured | { cause: string } {
  const measured = measure(bytes)
  if (!measured) return { cause: 'it is no picture' }
  const { width, height, format } = measured
  if (format === 'svg') return measured
  return tooLarge(width, height, bytes.length) ?? measured
}

function measure(bytes: Uint8Array): Measured | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    return { format: type, width, height, orientation }
  } catch {
    return isSvg(bytes)
      ? { format: 'svg', width: 0, height: 0, orientation: 1 }
      : undefined
  }
}

/** Drawings without a size, or after a long comment, are drawings, too. */
function isSvg(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, headers)).toString()
  return (
    /^\s*</.test(start.replace(/^\ufeff/, '')) && /<(?:[\w.-]+:)?svg[\s>]/.test(start)
  )
}

function tooLarge(
  width: number,
  height: number,
  bytes: number,
): { cause: string } | undefined {
  const pixels = width * height
  if (!(pixels > 0)) return { cause: 'it has no size' }
  if (pixels > mostPixels)
    return { cause: 'it has too many pixels, more than 100 million' }
  if (pixels > manyPixels && pixels / bytes > mostPixelsPerByte)
    return { cause: 'it claims far more pixels than its bytes can hold' }
  return tooLong(width, height)
}

/** Why a picture of this form is refused, if it is. */
export function tooLong(width: number, height: number): { cause: string } | undefined {
  return Math.max(width / height, height / width) > longest
    ? { cause: 'it is more than a hundred times as long as wide' }
    : undefined
}
