import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'
import { composeText } from '../support/compose-text.js'
import { messagesOf } from '../support/messages-of.js'
import { bodyOf, outlineOf, plainSpaces } from '../support/outline-of.js'

const reference = new URL('../../templates/README.md', import.meta.url)

describe('each example of the reference is read as it says', () => {
  for (const { name, markdown, reads } of examples()) {
    test(name, () => {
      expect(plainSpaces(readingOf(markdown))).toBe(reads)
    })
  }
})

test('each kind that the reference names has its headings there', async () => {
  const { kinds } = await import('../../src/briefing/kinds/index.js')
  const text = readFileSync(reference, 'utf8')
  for (const { name, headings } of kinds) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? ''
    for (const heading of (row.split('|')[2] ?? '').split(',')) {
      expect(headings['en'], name).toContain(heading.trim())
    }
  }
})

interface Example {
  name: string
  markdown: string
  reads: string
}

/** Each block of `markdown` with the block of `text` that follows it. */
function examples(): Example[] {
  const found: Example[] = []
  let section = ''
  let example: Code | undefined
  for (const node of parse(new VFile(readFileSync(reference, 'utf8'))).children) {
    if (node.type === 'heading') section = textOf(node.children[0])
    if (node.type !== 'code') continue
    if (node.lang === 'markdown') {
      if (example) throw new Error(`No reading of the example before ${node.value}`)
      example = node
    } else if (node.lang === 'text' && example) {
      const name = `${section}, line ${example.position?.start.line}`
      found.push({ name, markdown: example.value, reads: node.value })
      example = undefined
    }
  }
  return found
}

function textOf(node: { type: string; value?: string } | undefined): string {
  return node?.value ?? ''
}

/** The outline and the messages; of an example without a title, only the sections. */
function readingOf(markdown: string): string {
  const { briefing, file } = composeText(markdown)
  if (!briefing) return messagesOf(file).join('\n')
  const titled = file.messages.every((message) => message.ruleId !== 'missing-title')
  file.messages = file.messages.filter((message) => message.ruleId !== 'missing-title')
  const outline = titled ? outlineOf(briefing) : bodyOf(briefing)
  return [outline, messagesOf(file).join('\n')].filter(Boolean).join('\n\n')
}
