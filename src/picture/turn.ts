import type { Pixels } from './codec/pixels.js'

/**
 * A picture upright, as its camera noted that it was held.
 *
 * @param orientation EXIF's, from 1 to 8
 */
export function turn(pixels: Pixels, orientation: number): Pixels {
  if (orientation < 2 || orientation > 8) return pixels
  const { width, height } = pixels
  const lies = orientation >= 5
  const turned = { width: lies ? height : width, height: lies ? width : height }
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height)
  const to = new Uint32Array(width * height)
  const [flipX, flipY] = flips[orientation] ?? [false, false]
  for (let y = 0; y < turned.height; y++) {
    for (let x = 0; x < turned.width; x++) {
      const [left, top] = lies ? [y, x] : [x, y]
      const column = flipX ? width - 1 - left : left
      const row = flipY ? height - 1 - top : top
      to[y * turned.width + x] = from[row * width + column] ?? 0
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), ...turned }
}

/** Which sides of the stored picture change places, by orientation. */
const flips: Record<number, [x: boolean, y: boolean]> = {
  2: [true, false],
  3: [true, true],
  4: [false, true],
  5: [false, false],
  6: [false, true],
  7: [true, true],
  8: [true, false],
}
