import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.js'
import { briefingOf } from '../../support/compose-text.js'
import { blocks } from '../../support/outline-of.js'

const page = readFileSync(
  new URL('../../../templates/syntax/timelines.md', import.meta.url),
  'utf8',
)

const codes = parse(new VFile(page)).children.filter(
  (node): node is Code => node.type === 'code',
)

const examples = codes
  .filter(({ lang }) => lang === 'markdown')
  .map((code) => [code.value, codes[codes.indexOf(code) + 1]?.value] as const)

test.each(examples)('is read as the page says: %s', (markdown, reads) => {
  const content = briefingOf(markdown).sections[0]?.content
  expect(content?.shape === 'prose' && blocks(content.blocks).join('\n')).toBe(reads)
})
