import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { versions } from 'node:process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'
import { isBundled } from '../package-root.js'

export type Program = typeof import('./program.js')

// The V8 of Node 20 compiles functions anew while a briefing or forty are built, and has to
// take much of that back: where it waits longer, a quarter less is to be done
// (`tests/bench/README.md`). Later ones do not know the flag, and say so.
if (isMainThread && versions.v8.startsWith('11.'))
  setFlagsFromString('--interrupt-budget=800000')

/** The program from its sources, or as it is installed: one script. */
export async function loadProgram(): Promise<Program> {
  return isBundled ? runScript(compileScript(readCache())) : import('./program.js')
}

const scriptUrl = new URL('./program.cjs', import.meta.url)

/**
 * File of the code cache, beside the script.
 *
 * @public of `write-cache.mjs`, as what follows
 */
export const cacheName = 'program.cache'

function readCache(): Buffer | undefined {
  try {
    return readFileSync(new URL(cacheName, scriptUrl))
  } catch {
    return undefined
  }
}

/**
 * Compiles the script of the program.
 *
 * @param cachedData functions as V8 compiled them before, which saves a fifth of a short
 * run; it takes nothing but what the same V8 made of this script with the same flags
 * @public
 */
export function compileScript(cachedData?: Buffer): Script {
  const text = readFileSync(scriptUrl, 'utf8')
  return new Script(`(function(${parameters}){${text}\n})`, {
    filename: fileURLToPath(scriptUrl),
    ...(cachedData && { cachedData }),
  })
}

/** What modules know of themselves, and scripts have to be told. */
const parameters = ['module', 'require', 'moduleUrl', 'importPackage'].join()

/**
 * @param url where the script takes itself to be
 * @public
 */
export function runScript(script: Script, url = scriptUrl): Program {
  const module = { exports: {} }
  const importPackage = (name: string) => import(name)
  script.runInThisContext()(module, createRequire(url), url.href, importPackage)
  return module.exports as Program
}
