import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { fitSheet } from '../../../src/handout/fit.js'
import type { Handout } from '../../../src/model/handout.js'
import { anyPaper } from '../../../src/model/paper.js'
import type { Theme } from '../../../src/model/theme.js'
import { renderHtml } from '../../../src/render/html/index.js'
import { kerned } from '../../support/metrics.js'
import { theme as plain } from '../../support/theme.js'

/** A handout as HTML, by one of the templates. */
export async function htmlOf(
  handout: Handout,
  template: 'position' | 'memo' = 'position',
  theme: Theme = plain,
  paper = anyPaper,
): Promise<string> {
  const [handlebars, css] = await Promise.all(
    ['hbs', 'css'].map((ending) =>
      readFile(
        new URL(`../../../templates/${template}/handout.${ending}`, import.meta.url),
        'utf8',
      ),
    ),
  )
  const sheet = fitSheet(handout, theme, kerned, new VFile(), paper)
  return renderHtml(sheet, theme, { handlebars: handlebars ?? '', css: css ?? '' })
}
