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
const largest = 400 * 1024 * 1024
/** Of so many bytes and more, a part has to be in the archive: nothing but zeros is not. */
const large = 64 * 1024 * 1024
const mostPerByte = 100

/**
 * Lists the files of a ZIP archive in the order of their bytes (APPNOTE 4.3.12).
 *
 * @throws ZipError where it is no such archive, is damaged, has files inside each other, or
 *   would unpack to more than 400 MiB or to far more than it has
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
  entries.sort((one, other) => one.offset - other.offset)
  refuseBomb(entries, bytes.length)
  return entries
}

/** Bombs are refused by what the directory says, before anything is unpacked. */
function refuseBomb(entries: ZipEntry[], bytes: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > largest || (total > large && total / bytes > mostPerByte))
    throw new ZipError(`it would unpack to ${total} bytes`)
  let end = 0
  for (const { offset, compressedSize, name } of entries) {
    if (offset < end) throw new ZipError(`\`${name}\` is inside another file`)
    end = offset + compressedSize
  }
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
