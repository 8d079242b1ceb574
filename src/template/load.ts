import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { nearest } from '../model/nearest.js'
import { type Manifest, manifestSchema } from './manifest.js'

/** A template, ready to be used. */
export interface Template {
  manifest: Manifest
  /** Kinds of sections that the template adds to the common ones. */
  kinds: TemplateKind[]
  /** Source of `handout.hbs` and `handout.css`. */
  handout: { handlebars: string; css: string }
}

export type TemplateKind = Manifest['kinds'][string] & { name: string }

/** A template that cannot be used; the message says why and where. */
export class TemplateError extends Error {
  override name = 'TemplateError'
}

const root = fileURLToPath(new URL('../../templates/', import.meta.url))
const loaded = new Map<string, Promise<Template>>()

/**
 * Reads `templates/<name>`: the manifest, validated, and the sheet's files.
 *
 * @throws TemplateError where there is no such template or its manifest is wrong
 */
export function loadTemplate(name: string): Promise<Template> {
  const known = loaded.get(name)
  if (known) return known
  const template = readTemplate(name)
  loaded.set(name, template)
  return template
}

/** Names of the templates in the package. */
export async function listTemplates(): Promise<string[]> {
  const folders = await readdir(root, { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const manifests = await Promise.all(
    names.map((name) => exists(`${root}${name}/template.yaml`)),
  )
  return names.filter((_, index) => manifests[index]).sort()
}

async function readTemplate(name: string): Promise<Template> {
  const names = await listTemplates()
  if (!names.includes(name)) {
    const near = nearest(name, names)
    throw new TemplateError(
      `Unexpected template \`${name}\`, expected ${near ? `\`${near}\`` : `one of ${names.join(', ')}`}`,
    )
  }
  const [source, handlebars, css] = await Promise.all([
    readFile(`${root}${name}/template.yaml`, 'utf8'),
    readFile(`${root}${name}/handout.hbs`, 'utf8'),
    readFile(`${root}${name}/handout.css`, 'utf8'),
  ])
  const manifest = parseManifest(source, `templates/${name}/template.yaml`)
  const kinds = Object.entries(manifest.kinds).map(([name, kind]) => ({ name, ...kind }))
  return { manifest, kinds, handout: { handlebars, css } }
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
  const issue = result.issues?.[0]
  if (issue) {
    const keys = issue.path?.map(({ key }) => key) ?? []
    const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true)
    const range = (node as { range?: [number] } | undefined)?.range
    throw new TemplateError(`${at(range?.[0])}: \`${keys.join('.')}\`: ${issue.message}`)
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
