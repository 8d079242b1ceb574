// Writes `dist/`: declarations of types by tsc, and the code in bundles by esbuild, since
// most of the time that a short run takes would go into the loading of small files.

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { build } from 'esbuild'
import { noticesOf } from './third-party.mjs'

/** Declarations of the library name their types; their code is bundled. */
const ofDeclarations = ['valibot', 'vfile', 'vfile-message']

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

// What is there stays until all is written: a program may run from it, and others build, too.
mkdirSync('.cache', { recursive: true })
const folder = mkdtempSync('.cache/dist-')
const outdir = `${folder}/new`

const types = spawnSync('tsc', ['-p', 'src', '--outDir', outdir], { stdio: 'inherit' })
if (types.status !== 0) throw new Error('Cannot build: types are wrong')

const { metafile } = await build({
  entryPoints: {
    bin: 'src/bin.ts',
    index: 'src/index.ts',
    worker: 'src/worker.ts',
    'draw-worker': 'src/picture/svg/draw-worker.ts',
  },
  outdir,
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

writeFileSync(`${outdir}/THIRD-PARTY.txt`, noticesOf(Object.keys(metafile.inputs)))
chmodSync(`${outdir}/bin.js`, 0o755)
try {
  renameSync('dist', `${folder}/old`)
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
renameSync(outdir, 'dist')
rmSync(folder, { recursive: true })
