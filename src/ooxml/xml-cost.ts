/** What may be read as XML of one package: a hundred times as much as decks have. */
export const largestXml = 64 * 1024 * 1024

/** Deeper nesting than any program writes would exhaust the stack. */
export const deepest = 200

/** Memory that a tag takes once it is read is that of so much text; bytes. */
const tag = 64
const lessThan = 0x3c

/**
 * What it takes to read a part as XML, in bytes: small files of very many elements take
 * more than their size.
 */
export function xmlCost(bytes: Uint8Array): number {
  let tags = 0
  for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at + 1))
    tags++
  return Math.max(bytes.length, tags * tag)
}
