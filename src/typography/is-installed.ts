import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Whether a package of fonts is there: those of East Asian languages are optional. */
export function isInstalled(name: string): boolean {
  const found = known.get(name) ?? canResolve(`${name}/package.json`)
  known.set(name, found)
  return found
}

const known = new Map<string, boolean>()

function canResolve(path: string): boolean {
  try {
    require.resolve(path)
    return true
  } catch {
    return false
  }
}
