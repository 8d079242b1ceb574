import { crc32, inflateRawSync } from 'node:zlib'

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
  if (method !== 0 && method !== 8)
    throw new ZipError(`\`${name}\` is packed by method ${method}`)
  const data = bytes.subarray(start, start + compressedSize)
  const content = method === 0 ? data : inflate(data, size)
  if (content?.length !== size || crc32(content) !== entry.crc)
    throw new ZipError(`\`${name}\` is damaged`)
  return content
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  } catch {
    return undefined
  }
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
    ...readSizes(view, at, at + 46 + nameLength),
  }
}

/** Some programs write sizes with 64 bits, in an extra field (APPNOTE 4.5.3). */
function readSizes(view: DataView, at: number, extra: number) {
  const [size, compressedSize, offset] = [24, 20, 42].map((field) =>
    view.getUint32(at + field, true),
  ) as [number, number, number]
  const values = { size, compressedSize, offset }
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength)
  let next = findField(view, extra, end, 1)
  for (const name of ['size', 'compressedSize', 'offset'] as const) {
    if (values[name] !== 0xffffffff || next + 8 > end) continue
    values[name] = Number(view.getBigUint64(next, true))
    next += 8
  }
  return values
}

/** Where the content of an extra field begins; the end where there is none of that id. */
function findField(view: DataView, from: number, end: number, id: number): number {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return at + 4
  }
  return end
}
