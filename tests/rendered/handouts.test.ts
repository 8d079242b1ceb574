import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bareText } from '../../src/model/runs.js'
import { formats, type Rendering } from '../../src/render/index.js'
import { closeChromium, printBoth, skipsChromium } from '../support/chromium.js'
import { compileFile, compileText } from '../support/compile-file.js'
import { briefingOf } from '../support/compose-text.js'
import { longBriefings } from '../support/long-briefings.js'
import { type PdfPage, pagesOf, skipsPdf, wordsBeyond } from '../support/pdf-words.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { createFolder } from '../support/workspace.js'
import { briefingFiles } from './inputs.js'

const skips = skipsChromium ?? skipsPdf
tellSkipped('handouts are not printed', skips)

interface Input {
  name: string
  markdown: string
  compile(): Promise<Rendering>
}

const fixtures = [
  'arabic-briefing',
  'everything-else-of-markdown',
  'french-briefing',
  'questions-folded-in-html',
  'raw-html',
  'references-in-all-forms',
  'spanish-briefing',
]

const longNames = [
  'long prose',
  'many questions',
  'forty sources',
  'a table of 14 columns',
  'code of 90 lines',
]

const inputs: Input[] = [
  ...briefingFiles.map((path) => fromFile(basename(path), path)),
  ...fixtures.map((name) => fromFile(name, join('tests/fixtures', name, 'input.md'))),
  ...longNames.map((name) => {
    const markdown = longBriefings[name] ?? ''
    return { name, markdown, compile: () => compileText(markdown) }
  }),
]

afterAll(closeChromium)

describe.skipIf(skips !== undefined)('handouts in Chromium', () => {
  it.each(inputs.map((input): [string, Input] => [input.name, input]))(
    '%s: one page on A4 and Letter, with every section by name',
    async (_, { markdown, compile }) => {
      const html = await formats.html['.html'](await compile())
      const { overflow, ...papers } = await printBoth(html)
      expect(overflow).toBe(0)
      for (const [paper, pdf] of Object.entries(papers)) {
        const pages = await pagesOfPdf(pdf)
        expect(pages, paper).toHaveLength(1)
        expect(pages.flatMap(wordsBeyond), paper).toEqual([])
        const missing = sectionNames(markdown).filter(
          (name) => !pages.some((page) => hasText(name, page)),
        )
        expect(missing, paper).toEqual([])
      }
    },
  )
})

function fromFile(name: string, path: string): Input {
  const markdown = readFileSync(path, 'utf8')
  return { name, markdown, compile: () => compileFile(path) }
}

async function pagesOfPdf(pdf: Buffer): Promise<PdfPage[]> {
  const path = join(await createFolder(), 'sheet.pdf')
  await writeFile(path, pdf)
  return pagesOf(path)
}

function sectionNames(markdown: string): string[] {
  return briefingOf(markdown).sections.map(({ title }) => bareText(title))
}

/**
 * Whether a page has a text. What is written from the right, a PDF has word by word,
 * with the letters in the order of the drawing.
 */
function hasText(text: string, { words }: PdfPage): boolean {
  const there = words.map((word) => lettersOf(word.text))
  if (there.join('').includes(lettersOf(text))) return true
  const turned = new Set(there.map(sorted))
  return (
    /\p{Script=Arabic}/u.test(text) &&
    text.split(/\s+/).every((word) => turned.has(sorted(lettersOf(word))))
  )
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
