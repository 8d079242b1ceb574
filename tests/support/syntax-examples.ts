import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.js'

/** The fenced blocks of a page of the syntax reference, in order. */
export function codesOf(page: string): Code[] {
  return parse(new VFile(pageText(page))).children.filter(
    (node): node is Code => node.type === 'code',
  )
}

export function pageText(page: string): string {
  const url = new URL(`../../templates/syntax/${page}.md`, import.meta.url)
  return readFileSync(url, 'utf8')
}

/** Each example of a page with the block after it, which says what is read in it. */
export function examplesOf(page: string): [markdown: string, reads: string][] {
  const codes = codesOf(page)
  return codes.flatMap((code, index): [string, string][] =>
    code.lang === 'markdown' ? [[code.value, codes[index + 1]?.value ?? '']] : [],
  )
}
