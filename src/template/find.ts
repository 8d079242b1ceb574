import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import type { Position } from '../model/position.js'
import { listTemplates, loadTemplate, type Template, TemplateError } from './load.js'

/** The template of a briefing that names none. */
const usual = 'position'

/**
 * The template that a briefing names; one that cannot be used fails the file.
 *
 * @param place of the name in the front matter
 */
export async function findTemplate(
  name = usual,
  file: VFile,
  place?: Position,
): Promise<Template> {
  try {
    return await loadTemplate(name)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const names = await listTemplates()
    return unusable(file, 'template', error.message, names, place)
  }
}
