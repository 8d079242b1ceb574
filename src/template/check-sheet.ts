import { nearest } from '../model/nearest.js'
import { sheetHelpers } from '../model/sheet-helpers.js'
import { TemplateError } from './errors.js'
import { HandlebarsSyntaxError, namesIn, type UsedName } from './handlebars-names.js'

/**
 * Refuses the source of a sheet that is no Handlebars, or names partials and helpers
 * that there are not.
 *
 * @param path what messages call the file
 * @param partials that it can use
 * @throws TemplateError with line and column
 */
export function checkSheet(source: string, path: string, partials: string[]): void {
  const known = { partial: partials, helper: Object.keys(sheetHelpers) }
  for (const { name, use, line, column } of usedNames(source, path)) {
    if (use === 'field' || known[use].includes(name)) continue
    const near = nearest(name, known[use])
    const expected = near ? `\`${near}\`` : `one of ${known[use].join(', ')}`
    throw new TemplateError(
      `${path}:${line}:${column}: Unexpected ${use} \`${name}\`, expected ${expected}`,
    )
  }
}

function usedNames(source: string, path: string): UsedName[] {
  try {
    return namesIn(source)
  } catch (error) {
    if (!(error instanceof HandlebarsSyntaxError)) throw error
    throw new TemplateError(`${path}:${error.line}:1: Cannot read it: ${error.message}`)
  }
}
