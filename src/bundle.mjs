// Writes `dist/`: declarations of types by tsc, and the code in bundles by esbuild, since
// most of the time that a short run takes would go into the loading of small files.

import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { noticesOf } from './third-party.mjs'

/** Declarations of the library name their types; their code is bundled. */
const ofDeclarations = ['valibot', 'vfile', 'vfile-message']

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })

const types = spawnSync('tsc', ['-p', 'src'], { stdio: 'inherit' })
if (types.status !== 0) throw new Error('Cannot build: types are wrong')

const { metafile } = await build({
  entryPoints: ['src/bin.ts', 'src/index.ts', 'src/worker.ts'],
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  // What is imported when it is needed stays in files of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Handlebars requires modules of Node.
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
  },
  // Packages with files beside their code (WebAssembly, workers), with paths that are
  // made up at run time, or so large and rare that nothing is won. All others are bundled
  // and so are not installed with Deckle: what was tested is what runs.
  external: Object.keys(dependencies).filter((name) => !ofDeclarations.includes(name)),
  metafile: true,
})

writeFileSync('dist/THIRD-PARTY.txt', noticesOf(Object.keys(metafile.inputs)))
chmodSync('dist/bin.js', 0o755)
