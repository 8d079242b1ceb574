import { createHash } from 'node:crypto'

interface Format {
  extension: 'png' | 'jpeg' | 'gif' | 'svg'
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/svg+xml'
}

/** The pictures that PowerPoint shows, by their first bytes in hexadecimal digits. */
const formats: [signature: string, format: Format][] = [
  ['89504e47', { extension: 'png', mediaType: 'image/png' }],
  ['ffd8ff', { extension: 'jpeg', mediaType: 'image/jpeg' }],
  ['47494638', { extension: 'gif', mediaType: 'image/gif' }],
  // Drawings are cleaned, and written anew without a declaration.
  ['3c737667', { extension: 'svg', mediaType: 'image/svg+xml' }],
]

/**
 * Names a picture by its content: one that stands on several slides is one part
 * (hazard F3), and its extension is what the bytes are, not what they were called (R23).
 */
export function mediaName(bytes: Uint8Array): string {
  const hash = createHash('sha1').update(bytes).digest('hex').slice(0, 12)
  return `image-${hash}.${mediaFormat(bytes).extension}`
}

export function mediaFormat(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const known = formats.find(([signature]) => start.startsWith(signature))
  if (known === undefined) throw new Error('Expected a PNG, JPEG, GIF or SVG picture')
  return known[1]
}
