import type { Sheet } from '../../model/sheet.js'
import type { Theme } from '../../model/theme.js'
import { createEngine } from './engine.js'
import { embedFonts } from './fonts.js'
import { readPartial } from './partials.js'
import { contentPolicy, printScript } from './policy.js'
import { styleTokens } from './style-tokens.js'
import { viewSheet } from './view.js'
import { writingOf } from './writing.js'

/** The sources of a template's handout. */
export interface HandoutTemplate {
  /** Handlebars: the content of the sheet. */
  handlebars: string
  css: string
}

/**
 * Draws a fitted sheet as one HTML file that needs no other: styles, fonts and
 * pictures are inside. It prints on one page.
 */
export async function renderHtml(
  sheet: Sheet,
  theme: Theme,
  template: HandoutTemplate,
): Promise<string> {
  const engine = await createEngine()
  const view = viewSheet(sheet)
  const content = engine.render(template.handlebars, view).trim()
  const text = view.words.print + content
  const styles = [
    await embedFonts(text, writingOf(sheet), theme),
    styleTokens(text, sheet, theme),
    await readPartial('sheet.css'),
    await readPartial('formulas.css'),
    template.css,
  ]
  return engine.render('{{> page}}', {
    ...view,
    content,
    styles: styles.join('\n'),
    policy: contentPolicy(),
    printScript,
  })
}
