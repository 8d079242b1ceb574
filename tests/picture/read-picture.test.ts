import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeJpeg, encodeJpeg } from '../../src/picture/codec/jpeg.js'
import { decodePng, encodePng } from '../../src/picture/codec/png.js'
import type { Outcome } from '../../src/picture/outcome.js'
import { readPicture } from '../../src/picture/read-picture.js'
import { pixel } from '../support/pixel.js'
import { webp } from '../support/webp.js'

describe('WebP', () => {
  it('becomes JPEG where it is a photograph', async () => {
    const { mediaType, bytes, width, height } = imageOf(await readPicture(webp('lossy')))
    expect({ mediaType, width, height }).toEqual({
      mediaType: 'image/jpeg',
      width: 6,
      height: 4,
    })
    const [red = 0, green = 0] = (await decodeJpeg(bytes)).data
    expect(red - green).toBeGreaterThan(100)
  })

  it('becomes PNG where something shows through it', async () => {
    const { mediaType, bytes } = imageOf(await readPicture(webp('seeThrough')))
    expect(mediaType).toBe('image/png')
    expect((await decodePng(bytes)).data[3]).toBe(128)
  })

  it('that moves is refused', async () => {
    expect(await readPicture(webp('moving'))).toEqual({
      cause: 'expected a still picture, not a WebP that moves',
    })
  })
})

describe('pictures that are no good', () => {
  it.each([
    [
      'another format',
      Buffer.from(`424d${'00'.repeat(16)}0100000001000000`, 'hex'),
      'BMP',
    ],
    ['a cut PNG', pixel('png').subarray(0, 50), 'it is cut short'],
    ['a cut JPEG', pixel('jpg').subarray(0, 150), 'it is cut short'],
    ['a broken WebP', Buffer.concat([webp('lossy').subarray(0, 34)]), 'it is broken'],
    ['a bomb', png(9000, 9000), 'it claims far more pixels than its bytes can hold'],
    ['a huge one', png(20_000, 20_000), 'it has too many pixels'],
    ['a line', png(2000, 2), 'it is more than a hundred times as long as wide'],
    ['one without size', png(0, 5), 'it has no size'],
  ])('are told apart: %s', async (_, bytes, cause) => {
    const outcome = await readPicture(bytes)
    expect('cause' in outcome && outcome.cause).toContain(cause)
  })
})

describe('large pictures', () => {
  it('have as many pixels as a screen of 4K shows', async () => {
    const bytes = await encodeJpeg(plain(4800, 60, [200, 40, 30, 255]))
    const image = imageOf(await readPicture(bytes))
    expect([image.width, image.height]).toEqual([3840, 48])
    const { width, data } = await decodeJpeg(image.bytes)
    expect(width).toBe(3840)
    expect(data[0]).toBeGreaterThan(190)
  })

  it('stay see-through where they are PNG', async () => {
    const bytes = await encodePng(plain(60, 4320, [200, 40, 30, 100]))
    const image = imageOf(await readPicture(bytes))
    expect([image.width, image.height, image.mediaType]).toEqual([30, 2160, 'image/png'])
    expect([...(await decodePng(image.bytes)).data.subarray(0, 4)]).toEqual([
      200, 40, 30, 100,
    ])
  })
})

describe('what a camera notes', () => {
  it.each([
    [3, [4, 2], 'right', 'bottom'],
    [6, [2, 4], 'right', 'top'],
    [8, [2, 4], 'left', 'bottom'],
    [2, [4, 2], 'right', 'top'],
    [5, [2, 4], 'left', 'top'],
  ])('about how it was held (%i) turns the picture', async (orientation, size, x, y) => {
    // The upper left block of pixels is red.
    const scale = 16
    const stored = plain(4 * scale, 2 * scale, [255, 255, 255, 255])
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < scale; column++) {
        stored.data.set([255, 0, 0, 255], (row * stored.width + column) * 4)
      }
    }
    const bytes = withSegment(await encodeJpeg(stored), exif(orientation))
    const image = imageOf(await readPicture(bytes))
    expect([image.width, image.height]).toEqual(size.map((one) => one * scale))
    const { data, width, height } = await decodeJpeg(image.bytes)
    const column = x === 'left' ? 8 : width - 8
    const row = y === 'top' ? 8 : height - 8
    const [, green] = data.subarray((row * width + column) * 4)
    expect(green).toBeLessThan(60)
  })

  it('beside a JPEG is not passed on, its colours are', async () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours')
    const secret = segment(0xe1, 'Exif\0\0GPS 52.5')
    const comment = segment(0xfe, 'my comment')
    const bytes = [profile, secret, comment].reduce(withSegment, pixel('jpg'))
    const read = Buffer.from(imageOf(await readPicture(bytes)).bytes).toString('latin1')
    expect(read).toContain('colours')
    expect(read).not.toContain('GPS')
    expect(read).not.toContain('my comment')
    expect(read.length).toBe(pixel('jpg').length + profile.length)
  })

  it('beside a JPEG that is turned is not passed on, its colours are', async () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours')
    const photo = await encodeJpeg(plain(16, 32, [9, 9, 9, 255]))
    const bytes = [exif(6), profile].reduce(withSegment, Buffer.from(photo))
    const read = Buffer.from(imageOf(await readPicture(bytes)).bytes).toString('latin1')
    expect(read).toContain('colours')
    expect(read).not.toContain('Exif')
  })

  it('beside a PNG is not passed on', async () => {
    const bytes = pixel('png')
    const end = bytes.length - 12
    const note = chunk('tEXt', Buffer.from('Author\0Somebody'))
    const noted = Buffer.concat([bytes.subarray(0, end), note, bytes.subarray(end)])
    expect(imageOf(await readPicture(noted)).bytes).toEqual(bytes)
  })
})

function imageOf(outcome: Outcome) {
  if ('cause' in outcome) throw new Error(outcome.cause)
  return outcome.image
}

function plain(width: number, height: number, color: number[]) {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set(color, at)
  return { data, width, height }
}

/** A PNG that claims to be as large as that. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    pixel('png').subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

function segment(marker: number, text: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, text.length + 2])
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

function exif(orientation: number): Buffer {
  const entry = `0112000300000001${orientation.toString(16).padStart(4, '0')}0000`
  return Buffer.from(`ffe100224578696600004d4d002a000000080001${entry}00000000`, 'hex')
}

function withSegment(jpeg: Uint8Array, added: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), added, jpeg.subarray(2)])
}
