import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { causeOf } from '../files/cause.js'
import type { Console } from './console.js'

/**
 * The paths that a file lists, one a line or with zero bytes between them (`find -print0`);
 * `-` is standard input. Why it cannot be read is printed.
 */
export async function pathsFrom(
  path: string,
  console: Console,
): Promise<string[] | 'unusable'> {
  try {
    const list = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
    return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((one) => one !== '')
  } catch (error) {
    console.error(`Cannot read the list \`${path}\`: ${causeOf(error)}\n`)
    return 'unusable'
  }
}
