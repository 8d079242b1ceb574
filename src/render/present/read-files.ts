import { readFile } from 'node:fs/promises'
import { packageRoot } from '../../package-root.js'

/** The modules of the page's script; each imports only from those before it. */
const modules = [
  'words',
  'find',
  'pace',
  'slides',
  'timer',
  'stage',
  'show',
  'dialogs',
  'pointer',
  'presenter',
  'keys',
  'equip',
  'touch',
  'main',
]

/** Template, style and script of the page. */
export async function readFiles(): Promise<{
  template: string
  css: string
  script: string
}> {
  const [template, css, sources] = await Promise.all([
    read('present.hbs'),
    read('present.css'),
    Promise.all(modules.map((name) => read(`${name}.js`))),
  ])
  return { template, css, script: joinModules(sources) }
}

/**
 * Modules as one script, since browsers load none from `file:`. Names are those of all of
 * them together.
 */
function joinModules(sources: string[]): string {
  const bodies = sources.map((source) =>
    source.replace(/^import [^;]*? from '.*'\n/gm, '').replace(/^export /gm, ''),
  )
  return `(() => {\n'use strict'\n${bodies.join('\n')}})()`
}

function read(name: string): Promise<string> {
  return readFile(new URL(`templates/present/${name}`, packageRoot), 'utf8')
}
