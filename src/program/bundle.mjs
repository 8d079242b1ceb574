// Writes `dist/`: declarations of types by tsc, and the code in bundles by esbuild, since
// most of the time that a short run takes would go into the loading of small files. Does
// nothing where `dist/` is of the same sources.

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
import { isBuiltFrom, noteSources, sourcesKey } from './sources-key.mjs'
import { noticesOf } from './third-party.mjs'

/** Declarations of the library name their types; their code is bundled. */
const ofDeclarations = ['valibot', 'vfile', 'vfile-message']

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Packages with files beside their code (WebAssembly, workers), with paths that are
  // made up at run time, or so large and rare that nothing is won. All others are bundled
  // and so are not installed with Deckle: what was tested is what runs.
  external: Object.keys(dependencies).filter((name) => !ofDeclarations.includes(name)),
}

const key = sourcesKey()
if (!isBuiltFrom(key)) await writeProgram()

async function writeProgram() {
  // What is there stays until all is written: a program may run from it, and others build, too.
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/dist-')
  const outdir = `${folder}/new`
  const types = spawnSync('tsc', ['-p', 'src', '--outDir', outdir], { stdio: 'inherit' })
  if (types.status !== 0) throw new Error('Cannot build: types are wrong')
  const inputs = [...(await writeModules(outdir)), ...(await writeScript(outdir))]
  writeFileSync(`${outdir}/THIRD-PARTY.txt`, noticesOf(inputs))
  chmodSync(`${outdir}/bin.js`, 0o755)
  writeCache(outdir)
  noteSources(key, outdir)
  try {
    renameSync('dist', `${folder}/old`)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  renameSync(outdir, 'dist')
  rmSync(folder, { recursive: true })
}

/** What is imported: the library, and what starts the program and its threads. */
async function writeModules(outdir) {
  const { metafile } = await build({
    ...options,
    entryPoints: {
      bin: 'src/bin.ts',
      index: 'src/index.ts',
      worker: 'src/worker.ts',
      'draw-worker': 'src/picture/svg/draw-worker.ts',
      'load-program': 'src/program/load-program.ts',
    },
    outdir,
    chunkNames: '[name]-[hash]',
    // What is imported when it is needed stays in files of its own.
    splitting: true,
    format: 'esm',
    // Handlebars requires modules of Node.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    external: [...options.external, './program.js'],
  })
  return Object.keys(metafile.inputs)
}

/** The program as one script: V8 keeps what it made of scripts, and of no modules. */
async function writeScript(outdir) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: ['src/program/program.ts'],
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    write: false,
  })
  // What is left to import are packages. From a code cache V8 makes functions that cannot.
  const text = outputFiles[0].text.replace(/\bimport\((?=["`])/g, 'importPackage(')
  writeFileSync(`${outdir}/program.cjs`, text)
  return Object.keys(metafile.inputs)
}

/** In a process of its own, since V8 keeps what is compiled by then. */
function writeCache(outdir) {
  const args = ['src/program/write-cache.mjs', outdir]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error('Cannot build: the program does not run')
}
