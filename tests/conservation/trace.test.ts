import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { conserve } from '../../src/conservation/conserve.js'
import { traceBriefing } from '../../src/conservation/trace.js'
import { fitSheet } from '../../src/handout/index.js'
import type { Position } from '../../src/model/position.js'
import { composeText } from '../support/compose-text.js'
import { longBriefings } from '../support/long-briefings.js'
import { kerned } from '../support/metrics.js'
import { fittedBriefing } from '../support/scenes-of.js'
import { theme } from '../support/theme.js'

const inputs: [string, string][] = [
  ...readdirSync('content').map((name): [string, string] => [
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
  const file = new VFile()
  const sheet = fitSheet(handout, theme, kerned, file)
  const condensed = file.messages.flatMap(({ place }) =>
    place ? [place as Position] : [],
  )
  return traceBriefing(briefing, fitted, sheet, condensed)
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

  it('fails a briefing whose sheet has lost a section, unless a message says so', () => {
    const file = new VFile()
    const short = { ...sheet, rows: sheet.rows.slice(0, 1) }
    expect(() => conserve(briefing, fitted, short, file)).toThrow(
      'Cannot find on the sheet',
    )
    const told = new VFile()
    const place = { start: { line: 1, column: 1 }, end: { line: 12, column: 1 } }
    told.info('Unexpected length', { ruleId: 'condensed', source: 'deckle', place })
    expect(conserve(briefing, fitted, short, told).at(-1)?.sheet).toBe('condensed')
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
