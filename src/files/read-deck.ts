import { readFile } from 'node:fs/promises'
import { causeOf } from './cause.js'

/** Bytes of a file, or why it cannot be read. */
export async function readDeck(path: string): Promise<Uint8Array | { cause: string }> {
  try {
    return await readFile(path)
  } catch (error) {
    return { cause: causeOf(error) }
  }
}
