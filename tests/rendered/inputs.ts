import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['content', 'tests/rendered/input']

/** Real briefings, and some that have what is hard to set. */
export const briefingFiles: string[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name)),
)
