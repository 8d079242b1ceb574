import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listTemplates, loadTemplate } from './load.js'

/** A template as people choose it. */
export interface TemplateEntry {
  name: string
  description: string
  /** Path of its folder. */
  folder: string
  /** Path of a picture of what it makes, where it has one. */
  picture?: string
}

/**
 * The templates of the package, and of folders that hold others.
 *
 * @throws TemplateError where a manifest is wrong
 */
export async function templateEntries(
  folders: readonly string[] = [],
): Promise<TemplateEntry[]> {
  const names = await listTemplates(folders)
  return Promise.all(
    names.map(async (name) => {
      const { manifest, folder } = await loadTemplate(name, folders)
      const picture = join(folder, 'preview.png')
      const isThere = await access(picture).then(
        () => true,
        () => false,
      )
      return {
        name,
        description: manifest.description,
        folder,
        ...(isThere && { picture }),
      }
    }),
  )
}

/** What a briefing of a template begins with. */
export interface Starter {
  text: string
  /** Files that it needs, by their paths in the folder that has its name. */
  others: { path: string; text: string }[]
}

/** The starter of a template, `starter.md` and `starter/`; undefined where it has none. */
export async function readStarter(folder: string): Promise<Starter | undefined> {
  const text = await readFile(join(folder, 'starter.md'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const paths = await readdir(join(folder, 'starter')).catch(() => [])
  const others = await Promise.all(
    paths.sort().map(async (path) => ({
      path,
      text: await readFile(join(folder, 'starter', path), 'utf8'),
    })),
  )
  return { text, others }
}
