// Whether `dist/` was written from the sources as they are.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const noted = 'sources.txt'

/** Tells all that `dist/` is made from: sources, packages, and the version of Node. */
export function sourcesKey() {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', ...sources.sort()]
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

export function isBuiltFrom(key) {
  try {
    return readFileSync(`dist/${noted}`, 'utf8') === key
  } catch {
    return false
  }
}

export function noteSources(key, outdir) {
  writeFileSync(`${outdir}/${noted}`, key)
}
