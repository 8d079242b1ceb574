import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Manifest {
  license?: string
  licenses?: { type: string }[]
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

interface Locked {
  version: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  resolved?: string
  integrity?: string
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest: Manifest = read('package.json')
const locked = Object.entries(
  (read('package-lock.json') as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '')
const page = readFileSync('src/DEPENDENCIES.md', 'utf8')
const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies }

/** What is the licence of a package; undefined where it is not installed. */
function licenceOf(path: string): string | undefined {
  try {
    const { license, licenses }: Manifest = read(`${path}/package.json`)
    return license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none'
  } catch {
    return undefined
  }
}

/** Packages below a heading of the page, with the licences that it says they have. */
function listed(...headings: string[]): [name: string, licence: string][] {
  return headings.flatMap((heading) => {
    const start = page.indexOf(`# ${heading}\n`)
    const text = page.slice(start).split(/\n##+ /)[0] ?? ''
    return [...text.matchAll(/^\| (\S+) \| ([^|]+) \| [^|]+ \|$/gm)]
      .map(([, name = '', licence = '']) => [name, licence] as [string, string])
      .filter(([name]) => name !== 'Package')
  })
}

describe('the page of dependencies', () => {
  it('lists each where it belongs, in order', () => {
    const names = (...headings: string[]) => listed(...headings).map(([name]) => name)
    expect(names('Installed with Deckle')).toEqual(Object.keys(dependencies))
    expect(names('Where they can be had')).toEqual(Object.keys(optionalDependencies))
    const others = [names('Bundled'), names('Only to develop')]
    for (const one of others) expect(one).toEqual([...one].sort())
    expect(others.flat().sort()).toEqual(Object.keys(devDependencies).sort())
  })

  it('says of each which licence it has', () => {
    const all = listed(
      ...['Installed with Deckle', 'Where they can be had', 'Bundled', 'Only to develop'],
    )
    expect(all.length).toBe(Object.keys(direct).length)
    for (const [name, licence] of all)
      expect(licenceOf(`node_modules/${name}`) ?? licence, name).toBe(licence)
  })
})

describe('what is installed', () => {
  it('has versions pinned, and locked by hash, not by address', () => {
    for (const [name, version] of Object.entries(direct))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(locked.length).toBeGreaterThan(100)
    for (const [path, { integrity, resolved }] of locked) {
      expect(integrity, path).toMatch(/^sha512-/)
      expect(resolved, path).toBeUndefined()
    }
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/)
  })

  it('runs nothing when it is installed with Deckle', () => {
    const run = locked.filter(([, one]) => one.hasInstallScript)
    expect(run.filter(([, { dev }]) => !dev)).toEqual([])
    const known = ['node_modules/esbuild', 'node_modules/fsevents']
    for (const [path] of run) expect(known).toContain(path.replace(/^.+(?=node_mod)/, ''))
  })

  it('has licences that ours is compatible with, whatever is bundled', () => {
    const installed = locked
      .map(([path]) => [path, licenceOf(path)] as const)
      .filter(([, licence]) => licence !== undefined)
    expect(installed.length).toBeGreaterThan(100)
    const others = installed
      .filter(([path, licence]) => !isTaken(licence ?? '') && !isOfVitest(path))
      .map(([path, licence]) => `${path} ${licence}`)
    // Called as they are, as packages of their own.
    expect(others).toEqual([
      'node_modules/@resvg/resvg-wasm MPL-2.0',
      'node_modules/elkjs EPL-2.0',
    ])
  })
})

const taken =
  /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Apache-2\.0|OFL-1\.1|Zlib)$/

/** One of the choices that a licence leaves, with all that it asks for. */
function isTaken(licence: string): boolean {
  return licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => taken.test(one)))
}

/** lightningcss (MPL-2.0) comes with vitest, and never leaves it. */
function isOfVitest(path: string): boolean {
  return path.startsWith('node_modules/lightningcss')
}
