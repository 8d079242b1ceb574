import type { XmlPart } from './deck.js'

/** Characters of XML that are kept; a deck has some 300,000. */
const most = 4_000_000

/** By their whole text, those met last at the end; `undefined` where met once only. */
const known = new Map<string, XmlPart | undefined>()
let size = 0

/**
 * Reads a part, or gives what came of the same text before: layouts, masters and themes
 * are those of the deck before in every character. What is met once only is not kept.
 * Nobody may change what this gives.
 */
export function readOnce(text: string, read: (text: string) => XmlPart): XmlPart {
  const before = known.get(text)
  const isKnown = known.delete(text)
  if (!isKnown) size += text.length
  const part = before ?? read(text)
  known.set(text, isKnown ? part : undefined)
  for (const oldest of known.keys()) {
    if (size <= most) break
    known.delete(oldest)
    size -= oldest.length
  }
  return part
}
