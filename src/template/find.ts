import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import { loadTemplate, type Template, TemplateError } from './load.js'

/** The template of a briefing that names none. */
const usual = 'position'

/** The template that a briefing names; one that cannot be used fails the file. */
export async function findTemplate(name = usual, file: VFile): Promise<Template> {
  try {
    return await loadTemplate(name)
  } catch (error) {
    if (error instanceof TemplateError) unusable(file, 'template', error.message)
    throw error
  }
}
