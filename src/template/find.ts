import { join } from 'node:path'
import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import { noteInput } from '../files/inputs.js'
import type { Position } from '../model/position.js'
import {
  filesOfTemplate,
  listTemplates,
  loadTemplate,
  loadTemplateFolder,
  type Template,
  TemplateError,
} from './load.js'

/** The template of a briefing that names none. */
export const usualTemplate = 'position'

/** Whether a template is named by the path of its folder. */
export function isTemplatePath(name: string): boolean {
  return /[\\/]|^\.{1,2}$/.test(name)
}

/**
 * The template that a briefing names; one that cannot be used fails the file.
 *
 * @param folders that hold templates, besides the package
 * @param place of the name in the front matter
 */
export async function findTemplate(
  name = usualTemplate,
  folders: readonly string[],
  file: VFile,
  place?: Position,
): Promise<Template> {
  const own = isTemplatePath(name) ? [name] : folders.map((folder) => join(folder, name))
  noteInput(file, ...own.flatMap(filesOfTemplate))
  try {
    return await (isTemplatePath(name)
      ? loadTemplateFolder(name)
      : loadTemplate(name, folders))
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const names = await listTemplates(folders)
    return unusable(file, 'template', error.message, names, place)
  }
}
