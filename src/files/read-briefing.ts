import { stat } from 'node:fs/promises'
import type { VFile } from 'vfile'
import {
  binaryFile,
  folderNotFile,
  missingFile,
  notUtf8,
  unreadableFile,
} from '../diagnostics/files.js'
import { largeFile } from '../diagnostics/limits.js'
import { emptyBriefing } from '../diagnostics/metadata.js'
import { type Limits, usualLimits } from '../model/limits.js'
import { causeOf, codeOf } from './cause.js'
import { noteInput } from './inputs.js'
import { readAtMost } from './read-within.js'

/**
 * Reads a briefing's text into its file. What cannot be one is an error on the
 * file: a folder, a file that is too large, binary data, another encoding than UTF-8,
 * nothing but space.
 *
 * @throws VFileMessage that is on the file, too
 */
export async function readBriefing(
  file: VFile,
  { bytes: most }: Pick<Limits, 'bytes'> = usualLimits,
): Promise<void> {
  noteInput(file, file.path)
  const bytes = await readBytes(file, most)
  if (looksBinary(bytes)) binaryFile(file)
  const text = decode(bytes, file)
  if (text.trim() === '') emptyBriefing(file)
  file.value = text
}

async function readBytes(file: VFile, most: number): Promise<Uint8Array> {
  try {
    const stats = await stat(file.path)
    if (stats.isDirectory()) folderNotFile(file)
    if (stats.size > most) largeFile(file, stats.size, most)
    // It may have grown since, or tell no size, as pipes do.
    const bytes = await readAtMost(file.path, most)
    if (bytes.length > most) largeFile(file, bytes.length, most)
    return bytes
  } catch (error) {
    if (file.messages.length > 0) throw error
    if (codeOf(error) === 'ENOENT') missingFile(file)
    return unreadableFile(file, causeOf(error))
  }
}

/** Text has no zero bytes; UTF-16 and all common formats do. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0)
}

function decode(bytes: Uint8Array, file: VFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line, column } = firstInvalid(bytes)
    return notUtf8(file, line, column)
  }
}

/** The place of the first byte that is no UTF-8: behind all that can be decoded. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  try {
    for (const byte of bytes)
      text += decoder.decode(Uint8Array.of(byte), { stream: true })
  } catch {}
  const before = text.split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
