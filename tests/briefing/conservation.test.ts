import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/markdown/parse.js'
import { composeText } from '../support/compose-text.js'
import { contentNames } from '../support/content-names.js'
import { wordsOfBriefing, wordsOfMarkdown } from '../support/words-of.js'

describe('each visible word of the Markdown is in the briefing', () => {
  for (const { name, markdown } of inputs()) {
    const { briefing, file } = composeText(markdown)
    if (!briefing) continue
    test(name, () => {
      const tree = parse(new VFile(markdown))
      const unused = file.messages
        .filter((message) => message.ruleId === 'unused-footnote')
        .map((message) => message.line)
      const isUnused = (node: Nodes) => unused.includes(node.position?.start.line)
      const inBriefing = wordsOfBriefing(briefing)
      // A footnote that repeats a source is there once.
      const body = wordsOfMarkdown(tree, (node) => node.type === 'footnoteDefinition')
      const lost = [...body].filter(
        ([word, times]) => times > (inBriefing.get(word) ?? 0),
      )
      expect(lost).toEqual([])
      const all = wordsOfMarkdown(tree, isUnused)
      expect([...all.keys()].filter((word) => !inBriefing.has(word))).toEqual([])
    })
  }
})

test('the sources of a briefing are those of its sections, numbered in order', () => {
  for (const { markdown } of inputs()) {
    const { briefing } = composeText(markdown)
    const numbers = briefing?.sources.map((source) => source.number) ?? []
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  }
})

function inputs(): { name: string; markdown: string }[] {
  const fixtures = new URL('../fixtures/', import.meta.url)
  const content = new URL('../../content/', import.meta.url)
  const files = [
    ...readdirSync(fixtures).map((name) => new URL(`${name}/input.md`, fixtures)),
    ...contentNames().map((name) => new URL(name, content)),
  ]
  return files.map((url) => ({
    name: url.pathname.split('/').slice(-2).join('/'),
    markdown: readFileSync(url, 'utf8'),
  }))
}
