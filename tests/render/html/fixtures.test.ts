import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fitSheet, planHandout } from '../../../src/handout/index.js'
import { renderHtml } from '../../../src/render/html/index.js'
import { loadTemplate } from '../../../src/template/load.js'
import { place } from '../../../src/template/place.js'
import { loadTheme } from '../../../src/theme/load.js'
import { briefingOf } from '../../support/compose-text.js'
import { kerned } from '../../support/metrics.js'

const { manifest, handout } = await loadTemplate('position')
const theme = await loadTheme('default')

/** One fixture for each thing that a sheet can hold, and for each direction. */
const fixtures = [
  'all-sections-in-the-usual-order',
  'footnotes-as-sources',
  'everything-else-of-markdown',
  'persian-briefing-with-persian-digits',
  'questions-as-headings',
  'sources-in-groups',
  'unknown-sections-at-any-depth',
]

test.each(fixtures)('sheet of %s', async (name) => {
  const input = readFileSync(join('tests/fixtures', name, 'input.md'), 'utf8')
  const briefing = briefingOf(input)
  const sheet = fitSheet(
    planHandout(briefing, place(briefing, manifest)),
    theme,
    kerned,
    new VFile(),
  )
  const html = await renderHtml(sheet, theme, handout)
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? []
  await expect(`${main}\n`).toMatchFileSnapshot(
    join('../../fixtures', name, 'sheet.html'),
  )
})
