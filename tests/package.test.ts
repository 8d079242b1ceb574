import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './support/workspace.js'

const execute = promisify(execFile)

interface Packed {
  filename: string
  size: number
  unpackedSize: number
  files: { path: string }[]
}

let project: Workspace
let packed: Packed

// In a folder of its own: other tests build `dist` of the project and run it.
beforeAll(async () => {
  project = await createWorkspace()
  for (const name of await readdir('.'))
    if (/^(?:src|templates|[\w-]+\.(?:json|md|ts)|LICENSE|\.npmrc)$/.test(name))
      await cp(name, project.path(name), { recursive: true })
  await project.write('tests/a.test.ts', '')
  await symlink(resolve('node_modules'), project.path('node_modules'))
  const options = { cwd: project.folder, maxBuffer: 1e8 }
  await execute('npm', ['run', '--silent', 'build'], options)
  const args = ['pack', '--json', '--ignore-scripts']
  const { stdout } = await execute('npm', args, options)
  packed = JSON.parse(stdout)[0]
}, 60_000)

describe('the program in dist/', () => {
  const script = () => stat(project.path('dist/program.cjs'))
  const build = () =>
    execute('npm', ['run', '--silent', 'build'], { cwd: project.folder })

  it('is written anew only where its sources have changed', async () => {
    const before = await script()
    await build()
    expect((await script()).ino).toBe(before.ino)
    await project.write('src/added.ts', 'export const added = true\n')
    await build()
    expect((await script()).ino).not.toBe(before.ino)
  })

  it.each([
    ['starts with what V8 made of it before', 'readFileSync(dist + cacheName)', false],
    ['runs without that, too', 'Buffer.from("of another Node")', true],
  ])('%s', async (_, cache, isRejected) => {
    const code = `
      import { readFileSync } from 'node:fs'
      import { cacheName, compileScript, runScript } from './dist/load-program.js'
      const dist = './dist/'
      const script = compileScript(${cache})
      const console = { out: (text) => process.stdout.write(text), error() {} }
      console.out(script.cachedDataRejected + ' ')
      await runScript(script).run(['--version'], console)`
    const args = ['--input-type=module', '-e', code]
    const { stdout } = await execute('node', args, { cwd: project.folder })
    expect(stdout).toBe(`${isRejected} ${manifest.version}\n`)
  })
})

describe('the package', () => {
  it('has the program, templates, and what tells of them; nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    const alone = paths.filter((path) => !/^(?:dist|templates)\//.test(path))
    expect(alone.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(paths).toContain('dist/THIRD-PARTY.txt')
    const odd = paths.filter((path) =>
      path.startsWith('dist/')
        ? !/\.js$|\.d\.ts$|THIRD-PARTY\.txt$|program\.c(?:js|ache)$/.test(path)
        : /\.(?:ts|mjs|map)$|test|^\./.test(path),
    )
    expect(odd).toEqual([])
    // The program is there as modules, as a script, and as what V8 made of that.
    expect(packed.size).toBeLessThan(4_200_000)
    expect(packed.unpackedSize).toBeLessThan(14_000_000)
  })

  it('has the licence of all that it contains', async () => {
    const notices = (await project.read('dist/THIRD-PARTY.txt')).toString()
    const of = (name: string) =>
      notices.split(/^-{80}$/m).find((one) => one.includes(name))
    for (const name of ['handlebars', 'jszip', 'pptxgenjs', 'remark-parse', 'temml'])
      expect(of(`\n${name} `), name).toMatch(/copyright/i)
    expect(notices).not.toContain(project.folder)
  })

  it('builds a briefing with the packages that it says it needs', async () => {
    const user = await createWorkspace()
    await user.write('a.md', '# A on B\n\n## C\n\nText with ==code== `x` and $x^2$.\n')
    await mkdir(user.path('node_modules'))
    const archive = project.path(packed.filename)
    await execute('tar', ['-xzf', archive, '-C', user.path('node_modules')])
    await link(Object.keys(manifest.dependencies), user.path('node_modules'))
    const program = user.path('node_modules/package/dist/bin.js')
    const args = [program, 'build', 'a.md', '-o', 'out', '-f', 'pptx,html,present']
    await execute('node', args, { cwd: user.folder })
    const made = (await user.files()).filter((name) => name.startsWith('out/'))
    expect(made).toEqual(['out/a.html', 'out/a.pptx', 'out/a.present.html'])
  })
})

const manifest: { version: string; dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

/** Puts packages of the project beside an unpacked one. */
async function link(names: string[], folder: string): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await symlink(resolve('node_modules', name), join(folder, name))
  }
}
