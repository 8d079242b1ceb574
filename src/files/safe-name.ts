import { sep } from 'node:path'

/**
 * Bytes of the longest name without extension. Systems allow 255 (Windows and macOS: as many
 * UTF-16 units); the rest is for extensions and for the name that a file has until it is whole.
 */
const longest = 180

/** What Windows forbids in names, control characters, and signs that turn text around. */
const forbidden = /[<>:"|?*\\/\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Devices of Windows, whatever follows after a dot. */
const device =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?=\s*(?:\.|$))/i

/**
 * A path below the output folder, without extension, as Windows, macOS and Linux can have it,
 * and such that it stays below that folder. Letter case and normal form of Unicode stay as they
 * are: all of these systems keep both, and `claimOutputs` compares regardless of them.
 */
export function safeName(name: string): string {
  const parts = name.split(sep)
  return parts.map((part, index) => safePart(part, index < parts.length - 1)).join(sep)
}

function safePart(part: string, isFolder: boolean): string {
  const allowed = part.replace(forbidden, '_')
  // Windows drops dots and spaces at the end; those of a file are followed by its extension.
  const ended = isFolder ? allowed.replace(/[. ]+$/, ends) : allowed
  const named = /^[. ]*$/.test(ended) ? `_${ends(ended)}` : ended
  return shortened(device.test(named) ? `_${named}` : named)
}

function ends(text: string): string {
  return '_'.repeat(text.length)
}

/** As many whole letters as there is room for. */
function shortened(part: string): string {
  if (Buffer.byteLength(part) <= longest) return part
  let [kept, bytes] = ['', 0]
  for (const { segment } of new Intl.Segmenter('en').segment(part)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > longest) break
    kept += segment
  }
  return kept.trimEnd() || '_'
}
