import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'
import { lower } from '../support/lower.js'
import { blocks as linesOf } from '../support/outline-of.js'

const page = readFileSync(
  new URL('../../templates/syntax/pictures.md', import.meta.url),
  'utf8',
)

const codes = parse(new VFile(page)).children.filter(
  (node): node is Code => node.type === 'code',
)

const examples = codes
  .filter(({ lang }) => lang === 'markdown')
  .map((code) => [code.value, codes[codes.indexOf(code) + 1]?.value] as const)

test.each(examples)('is read as the page says: %s', (markdown, reads) => {
  const { blocks, file } = lower(markdown)
  const problems = file.messages.map(
    ({ line, column, reason }) => `${line}:${column}: ${reason}`,
  )
  expect([...linesOf(blocks), ...problems].join('\n')).toBe(reads)
})
