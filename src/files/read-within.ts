import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { causeOf } from './cause.js'

/** The bytes of a file, or one more than a number of them where it has more. */
export async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  // `end` is the last byte that is read.
  const stream = createReadStream(path, { end: most, highWaterMark: 1_000_000 })
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * The bytes of a file that a briefing names, or why it is not read, in words. A pipe, of
 * which nobody knows whether it ends, is none; nor is what grows while it is read.
 *
 * @param most bytes; millions
 */
export async function readWithin(
  path: string,
  most: number,
): Promise<Uint8Array | { cause: string }> {
  const tooLarge = { cause: `it is larger than ${most / 1_000_000} MB` }
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return { cause: 'it is a folder' }
    if (!stats.isFile()) return { cause: 'it is no file' }
    if (stats.size > most) return tooLarge
    const bytes = await readAtMost(path, most)
    return bytes.length > most ? tooLarge : bytes
  } catch (error) {
    return { cause: causeOf(error) }
  }
}
