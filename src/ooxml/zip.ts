import { constants, crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, the first day that a ZIP archive can name. */
const date = 0x0021
const version = 20
/** General purpose bit 11: names are UTF-8. */
const utf8 = 0x0800
const deflated = 8
const stored = 0

interface Entry {
  name: Buffer
  method: number
  crc: number
  /** Bytes as they stand in the archive. */
  data: Uint8Array
  size: number
  offset: number
}

/**
 * Packs files in the order given. The same files give the same bytes: no times, no
 * folders, no data descriptors (hazards R18 and D6).
 */
export function zip(files: Iterable<[name: string, content: Uint8Array]>): Uint8Array {
  const entries: Entry[] = []
  const chunks: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of files) {
    const entry = compress(name, content, offset)
    const header = localHeader(entry)
    entries.push(entry)
    chunks.push(header, entry.name, entry.data)
    offset += header.length + entry.name.length + entry.data.length
  }
  const directory = Buffer.concat(
    entries.flatMap((entry) => [directoryHeader(entry), entry.name]),
  )
  return Buffer.concat([...chunks, directory, end(entries.length, directory, offset)])
}

function compress(name: string, content: Uint8Array, offset: number): Entry {
  const isMedia = /\.(png|jpe?g|gif)$/i.test(name)
  return {
    name: Buffer.from(name),
    method: isMedia ? stored : deflated,
    crc: crc32(content),
    data: isMedia ? content : deflate(content),
    size: content.length,
    offset,
  }
}

/** What archives have in common is the same array, and is deflated once. */
const known = new WeakMap<Uint8Array, Uint8Array>()

function deflate(content: Uint8Array): Uint8Array {
  const before = known.get(content)
  if (before) return before
  const data = deflateRawSync(content, { level: constants.Z_DEFAULT_COMPRESSION })
  known.set(content, data)
  return data
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, 4, entry)
  return header
}

function directoryHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  writeCommon(header, 6, entry)
  header.writeUInt32LE(entry.offset, 42)
  return header
}

/** What a file's own header and its line in the directory have in common. */
function writeCommon(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8, at + 2)
  header.writeUInt16LE(entry.method, at + 4)
  header.writeUInt16LE(date, at + 8)
  header.writeUInt32LE(entry.crc, at + 10)
  header.writeUInt32LE(entry.data.length, at + 14)
  header.writeUInt32LE(entry.size, at + 18)
  header.writeUInt16LE(entry.name.length, at + 22)
}

function end(count: number, directory: Buffer, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(directory.length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
