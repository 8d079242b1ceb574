import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'
import { briefingOf } from '../support/compose-text.js'
import { blocks } from '../support/outline-of.js'

/** Pages of the reference whose examples are followed by the blocks that are read. */
const examples = ['timelines', 'quotations'].flatMap((name) => {
  const url = new URL(`../../templates/syntax/${name}.md`, import.meta.url)
  const codes = parse(new VFile(readFileSync(url, 'utf8'))).children.filter(
    (node): node is Code => node.type === 'code',
  )
  return codes
    .filter(({ lang }) => lang === 'markdown')
    .map((code) => [name, code.value, codes[codes.indexOf(code) + 1]?.value] as const)
})

test.each(examples)('the page on %s is right: %s', (_, markdown, reads) => {
  const content = briefingOf(markdown).sections[0]?.content
  const read = content?.shape === 'prose' ? blocks(content.blocks) : []
  expect(read.join('\n').trimEnd()).toBe(reads?.trimEnd())
})
