import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { createWorkspace } from '../support/workspace.js'

/** What is loaded before any function is called: the files that are imported at once. */
it('loads nothing of Deckle’s stages and no package', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node' },
    ...{ packages: 'external', write: false, outdir: 'dist', metafile: true },
  })
  const loaded = new Set<string>()
  const packages: string[] = []
  const follow = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const one of metafile.inputs[path]?.imports ?? []) {
      if (one.kind === 'dynamic-import') continue
      if (one.external) packages.push(one.path)
      else follow(one.path)
    }
  }
  follow('src/index.ts')
  expect(packages).toEqual([])
  const others = [...loaded].filter((path) => !path.startsWith('src/library/'))
  expect(others).toEqual(['src/index.ts'])
  expect(loaded.size).toBeLessThan(10)
})

it('is what the package exports', async () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(exports['.']).toEqual({
    types: './dist/index.d.ts',
    default: './dist/index.js',
  })
  // Nothing runs either: no output, and the process ends by itself.
  const workspace = await createWorkspace()
  const script = await workspace.write(
    'run.mjs',
    `import * as deckle from ${JSON.stringify(`${process.cwd()}/src/index.ts`)}\nprocess.stdout.write(Object.keys(deckle).join())`,
  )
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsx', [script], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split(',').sort()[0]).toBe('build')
})
