/** Markers of segments that say how the pixels are to be read: JFIF, colours, Adobe. */
const kept = new Set([0xe0, 0xe2, 0xee])
const startOfScan = 0xda

interface Segment {
  marker: number
  bytes: Buffer
}

/**
 * A JPEG without what was noted beside the picture: place, time, camera, thumbnail,
 * comments (ISO/IEC 10918-1, B.2.4). Its pixels and colours stay as they are. One whose
 * segments cannot be told apart stays as it is.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const read = segmentsOf(bytes)
  if (!read) return bytes
  const segments = read.segments.filter(isKept)
  if (segments.length === read.segments.length) return bytes
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...segments.map((one) => one.bytes),
    read.scan,
  ])
}

/** A newly written JPEG with the colour profile of the one that it was made of. */
export function withProfileOf(original: Uint8Array, written: Uint8Array): Uint8Array {
  const profile = (segmentsOf(original)?.segments ?? []).filter(isProfile)
  const read = segmentsOf(written)
  if (!read || profile.length === 0) return written
  const [first, ...rest] = read.segments
  const parts = [...(first ? [first] : []), ...profile, ...rest]
  return Buffer.concat([
    written.subarray(0, 2),
    ...parts.map((one) => one.bytes),
    read.scan,
  ])
}

function isKept({ marker, bytes }: Segment): boolean {
  const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
  if (!isNote) return true
  return marker === 0xe2 ? isProfile({ marker, bytes }) : kept.has(marker)
}

/** Cameras keep a second picture under the marker of colour profiles. */
function isProfile({ marker, bytes }: Segment): boolean {
  return marker === 0xe2 && bytes.toString('latin1', 4, 15) === 'ICC_PROFILE'
}

function segmentsOf(
  source: Uint8Array,
): { segments: Segment[]; scan: Buffer } | undefined {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length)
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === startOfScan) return { segments, scan: bytes.subarray(at) }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return undefined
}
