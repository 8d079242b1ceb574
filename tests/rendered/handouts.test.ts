import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { VFile } from 'vfile'
import { afterAll, describe, expect, it, test } from 'vitest'
import { fitSheet, planHandout } from '../../src/handout/index.js'
import type { Briefing, Section } from '../../src/model/briefing.js'
import { bareText } from '../../src/model/runs.js'
import { renderHtml } from '../../src/render/html/index.js'
import { loadTemplate } from '../../src/template/load.js'
import { place } from '../../src/template/place.js'
import { loadTheme } from '../../src/theme/load.js'
import {
  closeChromium,
  printPdf,
  printSheet,
  skipsChromium,
} from '../support/chromium.js'
import { composeText } from '../support/compose-text.js'
import { longBriefings } from '../support/long-briefings.js'
import { createFolder } from '../support/workspace.js'

if (skipsChromium !== undefined) test.skip(`handouts are not printed: ${skipsChromium}`)

const execute = promisify(execFile)
const theme = await loadTheme('default')

const inputs: [string, string][] = [
  ...readdirSync('content').map((name): [string, string] => [
    name,
    read('content', name),
  ]),
  ...readdirSync('tests/fixtures')
    .filter((name) => /briefing|everything|usual|html|forms/.test(name))
    .map((name): [string, string] => [name, read('tests/fixtures', name, 'input.md')]),
  ...[
    'long prose',
    'many questions',
    'forty sources',
    'a table of 14 columns',
    'code of 90 lines',
  ].map((name): [string, string] => [name, longBriefings[name] ?? '']),
]

afterAll(closeChromium)

describe.skipIf(skipsChromium !== undefined)('handouts in Chromium', () => {
  it.each(inputs)(
    '%s: one page on A4 and Letter, with every section by name',
    async (_, markdown) => {
      const { briefing } = composeText(markdown)
      if (!briefing) throw new Error('Expected a briefing')
      const html = await htmlOf(briefing)
      expect(await printSheet(html)).toEqual({ a4: 1, letter: 1, overflow: 0 })
      const printed = lettersOf(await printedText(html))
      const missing = briefing.sections
        .map(nameOf)
        .filter((name) => !printed.includes(lettersOf(name)))
      // Scripts that join their letters come out of a PDF in another order.
      if (briefing.metadata.direction === 'ltr') expect(missing).toEqual([])
    },
  )
})

async function htmlOf(briefing: Briefing): Promise<string> {
  const name = briefing.metadata.template === 'memo' ? 'memo' : 'position'
  const { manifest, handout } = await loadTemplate(name)
  const sheet = fitSheet(planHandout(briefing, place(briefing, manifest)), new VFile())
  return renderHtml(sheet, theme, handout)
}

async function printedText(html: string): Promise<string> {
  const path = join(await createFolder(), 'sheet.pdf')
  await writeFile(path, await printPdf(html, 'A4'))
  const { stdout } = await execute('pdftotext', ['-raw', path, '-'])
  return stdout
}

function nameOf({ title }: Section): string {
  return bareText(title)
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function read(...parts: string[]): string {
  return readFileSync(join(...parts), 'utf8')
}
