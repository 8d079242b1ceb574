import { readFileSync } from 'node:fs'
import { packageRoot } from '../package-root.js'

/** Version of the package. */
export function version(): string {
  const file = new URL('package.json', packageRoot)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
