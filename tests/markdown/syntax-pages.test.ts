import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'
import { lower } from '../support/lower.js'
import { blocks } from '../support/outline-of.js'

const examples = ['tables', 'comparisons'].flatMap((name) => {
  const url = new URL(`../../templates/syntax/${name}.md`, import.meta.url)
  const codes = parse(new VFile(readFileSync(url, 'utf8'))).children.filter(
    (node): node is Code => node.type === 'code',
  )
  return codes
    .filter(({ lang }) => lang === 'markdown')
    .map((code) => [name, code.value, codes[codes.indexOf(code) + 1]?.value] as const)
})

test.each(examples)('is read as the page on %s says: %s', (_, markdown, reads) => {
  const { blocks: read, file } = lower(markdown)
  const problems = file.messages.map(
    ({ line, column, reason }) => `${line}:${column}: ${reason}`,
  )
  expect([...problems, ...blocks(read)].join('\n')).toBe(reads)
})
