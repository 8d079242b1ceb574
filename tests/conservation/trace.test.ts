import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { conserve } from '../../src/conservation/conserve.js'
import { traceBriefing } from '../../src/conservation/trace.js'
import { fitSheet } from '../../src/handout/index.js'
import { composeText } from '../support/compose-text.js'
import { contentNames } from '../support/content-names.js'
import { longBriefings } from '../support/long-briefings.js'
import { kerned } from '../support/metrics.js'
import { fittedBriefing } from '../support/scenes-of.js'
import { theme } from '../support/theme.js'

const sentence = 'The committee publishes what it finds before the end of the year. '
const condensed: Record<string, string> = {
  'a title and a subtitle that are cut off on the sheet': `---
subtitle: ${sentence.repeat(120)}
---
# ${sentence.repeat(40)}

Text.`,
  'points with a heading each that are condensed': `# Title

## Key points

${'### A point\n\n'.concat(sentence.repeat(60), '\n\n', sentence.repeat(60), '\n\n').repeat(6)}`,
  'a list of terms with air that is condensed': `# Title

## Terms

${Array.from({ length: 80 }, (_, number) => `Term ${number}\n: ${sentence.repeat(3)}`).join('\n\n')}`,
}

const inputs: [string, string][] = [
  ...Object.entries(condensed),
  ...contentNames().map((name): [string, string] => [
    name,
    readFileSync(join('content', name), 'utf8'),
  ]),
  ...readdirSync('tests/fixtures').map((name): [string, string] => [
    name,
    readFileSync(join('tests/fixtures', name, 'input.md'), 'utf8'),
  ]),
  ...Object.entries(longBriefings),
]

function traced(markdown: string) {
  const { briefing } = composeText(markdown)
  if (!briefing) return []
  const { fitted, handout } = fittedBriefing(briefing)
  return traceBriefing(briefing, fitted, fitSheet(handout, theme, kerned, new VFile()))
}

const markdown = `# Title

## TL;DR

One sentence.

## Summary

First paragraph.

Second paragraph.
`

describe('conservation', () => {
  const { briefing } = composeText(markdown)
  if (!briefing) throw new Error('Expected a briefing')
  const { fitted, handout } = fittedBriefing(briefing)
  const sheet = fitSheet(handout, theme, kerned, new VFile())

  it('tells where each piece went', () => {
    expect(
      traced(markdown).map(({ text, slides, sheet }) => [text, slides, sheet]),
    ).toEqual([
      ['Title', [1], 'whole'],
      ['TL DR', [2], 'whole'],
      ['One sentence', [2], 'whole'],
      ['Summary', [3], 'whole'],
      ['First paragraph', [3], 'whole'],
      ['Second paragraph', [3], 'whole'],
    ])
  })

  it('tells up to sixty letters of a piece', () => {
    const words = 'ab '.repeat(19)
    const [, , , sixty, more] = traced(
      `# A\n\n## B\n\nOne.\n\n${words}abc\n\n${words}abcd`,
    ).map(({ text }) => text)
    expect([sixty, more]).toEqual([`${words}abc`, `${words}ab…`])
  })

  it('fails a briefing whose deck has lost a paragraph', () => {
    const groups = fitted.groups.map((group) => ({
      ...group,
      scenes: group.scenes.map((scene) => ({
        ...scene,
        items: scene.items.map((item) =>
          item.type === 'text'
            ? {
                ...item,
                paragraphs: item.paragraphs.filter(
                  ({ runs }) => !/Second/.test(runs[0]?.text ?? ''),
                ),
              }
            : item,
        ),
      })),
    }))
    const file = new VFile()
    expect(() => conserve(briefing, { ...fitted, groups }, sheet, file)).toThrow(
      'Cannot find on any slide or in its notes what this paragraph says: `Second paragraph`',
    )
    expect(file.messages[0]).toMatchObject({ fatal: true, ruleId: 'lost-text', line: 11 })
  })

  it('fails a briefing whose sheet has lost a section that is not named as shortened', () => {
    const file = new VFile()
    const short = { ...sheet, rows: sheet.rows.slice(0, 1) }
    expect(() => conserve(briefing, fitted, short, file)).toThrow(
      'Cannot find on the sheet',
    )
    const position = { start: { line: 1, column: 1 }, end: { line: 12, column: 1 } }
    const named = { ...short, shortened: [{ position }] }
    expect(conserve(briefing, fitted, named, file).at(-1)?.sheet).toBe('condensed')
  })
})

describe('no text is lost', () => {
  it.each(inputs)('of %s', (_, markdown) => {
    const wrong = traced(markdown).filter(
      ({ lost, sheet, slides, notes }) =>
        lost.length > 0 || sheet === 'missing' || slides.length + notes.length === 0,
    )
    expect(wrong).toEqual([])
  })
})
