import { inflateRawSync } from 'node:zlib'

/** A file of a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  flags: number
  crc: number
  compressedSize: number
  size: number
  /** Of its own header, from the beginning of the archive. */
  offset: number
}

/** An archive that cannot be read. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }

/** More than this in all is no presentation but a trap; bytes. */
const largest = 512 * 1024 * 1024

/**
 * Lists the files of a ZIP archive in the order of their bytes (APPNOTE 4.3.12).
 *
 * @throws ZipError where it is no such archive, is damaged or would unpack to more
 *   than 512 MiB
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) {
      throw new ZipError('its directory is damaged')
    }
    entries.push(readEntry(view, bytes, at))
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > largest) throw new ZipError(`it would unpack to ${total} bytes`)
  return entries.sort((one, other) => one.offset - other.offset)
}

/**
 * The bytes of a file of the archive.
 *
 * @throws ZipError where they are damaged, encrypted or packed in another way than
 *   Office can read
 */
export function readEntryBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, offset, method, flags, compressedSize, size } = entry
  const view = viewOf(bytes)
  if (
    offset + 30 > bytes.length ||
    view.getUint32(offset, true) !== signatures.file ||
    (flags & 1) !== 0
  ) {
    throw new ZipError(`\`${name}\` is damaged or encrypted`)
  }
  const start =
    offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + compressedSize)
  if (method === 0) return data
  if (method !== 8) throw new ZipError(`\`${name}\` is packed by method ${method}`)
  try {
    const content = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
    if (content.length === size) return content
  } catch {
    // Told below, as for a wrong size.
  }
  throw new ZipError(`\`${name}\` is damaged`)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The record at the end, behind which a comment of up to 65,535 bytes may stand. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === signatures.end) return at
  }
  throw new ZipError('it is no ZIP archive')
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  return {
    name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}
