import { access, readFile } from 'node:fs/promises'
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

/** The text that a briefing of a template begins with; undefined where it has none. */
export async function readStarter(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'starter.md'), 'utf8').catch(() => undefined)
}
