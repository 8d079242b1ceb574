import { inflateSync } from 'node:zlib'
import { imageSize } from 'image-size'
import { describe, expect, test } from 'vitest'
import { qrCode } from '../../src/qr/encode.js'
import { qrPath } from '../../src/qr/path.js'
import { qrImage } from '../../src/qr/png.js'

const url = 'https://example.org/phones'
const code = qrCode(url) ?? []

describe('a QR code', () => {
  test('has the three finders and no white around them', () => {
    const { length } = code
    expect(length).toBe(25)
    for (const [y, x] of [
      [0, 0],
      [0, length - 7],
      [length - 7, 0],
    ] as const) {
      expect(code[y]?.slice(x, x + 7)).toEqual(Array(7).fill(true))
      expect(code[y + 1]?.slice(x, x + 7)).toEqual([true, ...Array(5).fill(false), true])
    }
  })

  test('is none where the text is too long to be read from paper', () => {
    expect(qrCode(`https://example.org/${'a'.repeat(193)}`)).toHaveLength(57)
    expect(qrCode(`https://example.org/${'a'.repeat(194)}`)).toBeUndefined()
  })

  test('as a path covers its dark modules', () => {
    const dark = code.flat().filter(Boolean).length
    const widths = [...qrPath(code).matchAll(/h(\d+)v/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(dark)
    expect(qrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z')
  })

  test('as a picture has them too, with four modules of white around', () => {
    const { bytes, width, height } = qrImage(code)
    expect(imageSize(bytes)).toMatchObject({ type: 'png', width, height })
    const data = Buffer.from(bytes)
    const start = data.indexOf('IDAT') + 4
    const rows = inflateSync(data.subarray(start, start + data.readUInt32BE(start - 8)))
    const isDark = (x: number, y: number) => {
      const byte = rows[y * (1 + width / 8) + 1 + (x >> 3)] ?? 0
      return ((byte >> (7 - (x & 7))) & 1) === 0
    }
    const read = Array.from({ length: width / 16 }, (_, row) =>
      Array.from({ length: width / 16 }, (_, column) =>
        isDark(column * 16 + 8, row * 16 + 8),
      ),
    )
    expect(read.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(code)
    const white = code.flat().length + read.flat().filter((dark) => !dark).length
    expect(white).toBe(read.flat().length + code.flat().filter((dark) => !dark).length)
  })
})
