import type { Pixels } from './codec/pixels.js'

/** What a screen of 4K shows at most, in pixels. */
const screen = { width: 3840, height: 2160 }

/** Whether a picture, upright, has more pixels than a screen of 4K shows of it. */
export function exceedsScreen(width: number, height: number): boolean {
  return scaleFor(width, height) < 1
}

/** A picture of as many pixels as a screen of 4K shows; a smaller one as it is. */
export function shrink(pixels: Pixels): Pixels {
  const scale = scaleFor(pixels.width, pixels.height)
  if (scale >= 1) return pixels
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  return average(pixels, width, height)
}

function scaleFor(width: number, height: number): number {
  return Math.min(screen.width / width, screen.height / height, 1)
}

/** Each pixel is the mean of those that it stands for, weighted by their opacity. */
function average({ data, width, height }: Pixels, columns: number, rows: number): Pixels {
  const to = new Uint8ClampedArray(columns * rows * 4)
  const across = shares(width, columns)
  const down = shares(height, rows)
  let at = 0
  for (const vertical of down) {
    for (const horizontal of across) {
      let [red, green, blue, opacity, total] = [0, 0, 0, 0, 0]
      for (let row = vertical.from; row < vertical.to; row++) {
        for (let column = horizontal.from; column < horizontal.to; column++) {
          const pixel = (row * width + column) * 4
          const weight = vertical.share(row) * horizontal.share(column)
          const alpha = weight * (data[pixel + 3] ?? 0)
          red += alpha * (data[pixel] ?? 0)
          green += alpha * (data[pixel + 1] ?? 0)
          blue += alpha * (data[pixel + 2] ?? 0)
          opacity += alpha
          total += weight
        }
      }
      const seen = opacity || 1
      to[at] = red / seen
      to[at + 1] = green / seen
      to[at + 2] = blue / seen
      to[at + 3] = opacity / total
      at += 4
    }
  }
  return { data: to, width: columns, height: rows }
}

interface Share {
  from: number
  to: number
  /** How much of a stored row or column, from 0 to 1, falls to this one. */
  share(index: number): number
}

function shares(length: number, count: number): Share[] {
  const step = length / count
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [index * step, (index + 1) * step]
    return {
      from: Math.floor(start),
      to: Math.min(length, Math.ceil(end)),
      share: (at) => Math.min(at + 1, end) - Math.max(at, start),
    }
  })
}
