import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { nearest } from '../model/nearest.js'
import { packageRoot } from '../package-root.js'
import { checkSheet } from './check-sheet.js'
import { TemplateError } from './errors.js'
import { type Manifest, manifestSchema } from './manifest.js'
import { manifestProblem } from './manifest-problem.js'

export { TemplateError } from './errors.js'

/** A template, ready to be used. */
export interface Template {
  /** Path of its folder. */
  folder: string
  manifest: Manifest
  /** Kinds of sections that the template adds to the common ones. */
  kinds: TemplateKind[]
  /** Source of `handout.hbs` and `handout.css`. */
  handout: { handlebars: string; css: string }
}

export type TemplateKind = Manifest['kinds'][string] & { name: string }

const root = fileURLToPath(new URL('templates/', packageRoot))
const loaded = new Map<string, Promise<Template>>()

/**
 * Reads a template by its name: from the package, or from folders that hold others.
 *
 * @throws TemplateError where there is no such template or its manifest is wrong
 */
export async function loadTemplate(
  name: string,
  folders: readonly string[] = [],
): Promise<Template> {
  for (const folder of folders) {
    const own = join(folder, name)
    if (await exists(join(own, 'template.yaml'))) return readTemplate(own, own)
  }
  const known = loaded.get(name)
  if (known) return known
  const template = readOwnTemplate(name, folders)
  loaded.set(name, template)
  template.catch(() => loaded.delete(name))
  return template
}

/**
 * Reads the template that a folder is.
 *
 * @throws TemplateError where it is none, or its manifest is wrong
 */
export function loadTemplateFolder(folder: string): Promise<Template> {
  return readTemplate(folder, folder)
}

/** Paths of the files that a template may have. */
export function filesOfTemplate(folder: string): string[] {
  return ['template.yaml', 'handout.hbs', 'handout.css'].map((name) => join(folder, name))
}

/** Names of the templates in the package, and in folders that hold others. */
export async function listTemplates(folders: readonly string[] = []): Promise<string[]> {
  const lists = await Promise.all([root, ...folders].map(templatesIn))
  return [...new Set(lists.flat())].sort()
}

async function templatesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const manifests = await Promise.all(
    names.map((name) => exists(join(folder, name, 'template.yaml'))),
  )
  return names.filter((_, index) => manifests[index])
}

async function readOwnTemplate(name: string, folders: readonly string[]) {
  const names = await listTemplates()
  if (names.includes(name)) return readTemplate(join(root, name), `templates/${name}`)
  const all = await listTemplates(folders)
  const near = nearest(name, all)
  throw new TemplateError(
    `Unexpected template \`${name}\`, expected ${near ? `\`${near}\`` : `one of ${all.join(', ')}`}`,
  )
}

/** @param shown what messages call the folder */
async function readTemplate(folder: string, shown: string): Promise<Template> {
  const source = await readFile(join(folder, 'template.yaml'), 'utf8').catch(() => {
    throw new TemplateError(
      `Cannot use \`${shown}\` as a template: it has no file template.yaml`,
    )
  })
  const manifest = parseManifest(source, `${shown}/template.yaml`)
  const [handlebars, css] = await Promise.all([
    readFile(join(folder, 'handout.hbs'), 'utf8').catch(() => usualSheet()),
    readFile(join(folder, 'handout.css'), 'utf8').catch(() => ''),
  ])
  checkSheet(handlebars, `${shown}/handout.hbs`, await partialNames())
  const kinds = Object.entries(manifest.kinds).map(([name, kind]) => ({ name, ...kind }))
  return { folder, manifest, kinds, handout: { handlebars, css } }
}

/** Names of the partials that all templates share. */
async function partialNames(): Promise<string[]> {
  const files = await readdir(join(root, 'partials'))
  return files.filter((file) => file.endsWith('.hbs')).map((file) => file.slice(0, -4))
}

/** The sheet of a template that has none of its own. */
function usualSheet(): Promise<string> {
  return readFile(join(root, 'position', 'handout.hbs'), 'utf8')
}

/**
 * Reads a manifest.
 *
 * @param path what messages call the file
 * @throws TemplateError with line and column
 */
export function parseManifest(source: string, path: string): Manifest {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const at = (offset = 0) => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const [error] = document.errors
  if (error)
    throw new TemplateError(`${at(error.pos[0])}: ${error.message.split('\n')[0]}`)
  const result = v.safeParse(manifestSchema, document.toJS())
  if (!result.success) {
    const { keys, reason } = manifestProblem(result.issues)
    const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true)
    const range = (node as { range?: [number] } | undefined)?.range
    throw new TemplateError(`${at(range?.[0])}: ${reason}`)
  }
  return requireOther(result.output as Manifest, path)
}

/** A template must have a place for what it does not know: nothing is dropped. */
function requireOther(manifest: Manifest, path: string): Manifest {
  const slides = manifest.deck.slides.flatMap((rule) => rule.kinds)
  const regions = manifest.handout.rows.flat().flatMap((rule) => rule.kinds)
  for (const [part, kinds] of [
    ['deck.slides', slides],
    ['handout.rows', regions],
  ] as const) {
    if (!kinds.includes('other')) {
      throw new TemplateError(
        `${path}: \`${part}\`: expected a rule for the kind \`other\``,
      )
    }
  }
  return manifest
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  )
}
