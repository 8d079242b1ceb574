import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isBundled, packageRoot } from '../package-root.js'
import { eastAsianFonts } from '../typography/index.js'
import { isInstalled } from '../typography/is-installed.js'

/**
 * Tells one program from another: by the code and the templates of this package, whose
 * version alone says too little while somebody works on it, and by the fonts that may be
 * missing.
 */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of isBundled ? filesBelow('dist/', /\.js$/) : [])
    hash.update(path).update(readFileSync(new URL(path, packageRoot)))
  // Of the source, which is much, only what the system says of it.
  for (const path of isBundled ? [] : filesBelow('src/', /\.ts$/)) {
    const { size, mtimeMs } = statSync(new URL(path, packageRoot))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  // The pages of gallery and preview are never kept.
  for (const path of filesBelow(
    'templates/',
    /^(?!gallery|preview).*\.(?:hbs|css|yaml)$/,
  ))
    hash.update(path).update(readFileSync(new URL(path, packageRoot)))
  const fonts = eastAsianFonts.map((font) => isInstalled(font.package))
  return hash.update(String(fonts)).digest('base64url')
}

function filesBelow(folder: string, wanted: RegExp): string[] {
  const path = fileURLToPath(new URL(folder, packageRoot))
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => `${folder}${name}`)
}
