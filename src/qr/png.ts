import { crc32, deflateSync } from 'node:zlib'
import type { Image } from '../model/block.js'
import type { QrCode } from '../model/qr-code.js'

/** White around a code, in modules (ISO/IEC 18004, 6.3.8). */
const quiet = 4
/** Pixels a module: sharp on a screen of any size. */
const scale = 16

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A QR code with the white that it needs, as a picture in black and white. */
export function qrImage(code: QrCode): Image {
  const side = (code.length + 2 * quiet) * scale
  const rows = Buffer.concat(
    Array.from({ length: side }, (_, y) => rowBytes(code, y, side)),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit a pixel, greyscale (ISO/IEC 15948, 11.2.2).
  header.writeUInt8(1, 8)
  const bytes = Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { bytes, mediaType: 'image/png', width: side, height: side }
}

/** A row of pixels, eight a byte, after a byte that says it is not filtered. */
function rowBytes(code: QrCode, y: number, side: number): Buffer {
  const row = Buffer.alloc(1 + side / 8)
  const modules = code[Math.floor(y / scale) - quiet]
  for (let x = 0; x < side; x++) {
    const isDark = modules?.[Math.floor(x / scale) - quiet] === true
    if (!isDark) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
  }
  return row
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
