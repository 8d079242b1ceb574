import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Choices } from '../../src/choices.js'
import { wordsOfRuns } from '../../src/conservation/words.js'
import { readBriefing } from '../../src/files/read-briefing.js'
import type { Section } from '../../src/model/briefing.js'
import { bareText, plainText } from '../../src/model/runs.js'
import { type Compiled, compile } from '../../src/pipeline.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const reef = `---
title: The Reef Council on Anchoring
author: Sea desk
as-of: 2026-02-01
mark: Draft
---

<!-- notes: Say hello. -->

## TL;DR

<!-- notes: Speak slowly. -->

Anchors stay out of the reef. [1]

## Key points

- **Buoys first.** There are to be forty. [1]
- **Fines.** They are high.[^fine] [2]

[^fine]: In shells.

## Summary

The council met twice. [2]

### How it met

In the open. [1]

## FAQ

### Who pays?

The harbour. [1]

### What of storms?

Then all may anchor.

## Sources

1. [Plan](https://example.org/plan), Council, 2026
2. [Minutes](https://example.org/minutes), Council, 2025
`

const fleet = `---
title: The Fishing Fleet on Anchoring
---

## TL;DR

Boats need the reef at night. [2]

## Key points

- **Nights.** Wind turns. [1]
- **Fines.** Too high.[^x]

[^x]: In pearls.

## FAQ

### “Who pays”?

Not the fleet. [2]

## Sources

1. Letter of the fleet, 2026
2. [The plan of the council](https://example.org/plan/), read in 2026
3. Letter of the fleet, 2026
`

const both = (compare: string, more = '') => `---
template: comparison
compare: ${compare}
${more}---

# Two on anchoring

## TL;DR

They differ. [1]

## FAQ

### Is there a law?

No.[^law]

[^law]: Not yet.

## Sources

1. Law of the sea, 1982
`

async function built(workspace: Workspace, name: string, choices: Choices = {}) {
  const file = new VFile({ path: workspace.path(name) })
  let compiled: Compiled | undefined
  try {
    await readBriefing(file)
    compiled = await compile(file, choices)
  } catch (error) {
    if (!file.messages.some((message) => message === error)) throw error
  }
  const messages = file.messages.map(
    ({ file: path = '', line, column, ruleId, reason }) =>
      `${path.replace(`${workspace.folder}/`, '')}:${line}:${column} ${ruleId}: ${reason}`,
  )
  return { compiled, messages }
}

function sectionsOf(compiled: Compiled | undefined): Section[] {
  return compiled?.briefing.sections ?? []
}

function kindOf(compiled: Compiled | undefined, kind: string): Section[] {
  return sectionsOf(compiled).filter((section) => section.kind === kind)
}

describe('a comparison of two', () => {
  let workspace: Workspace
  let compiled: Compiled | undefined
  let messages: string[]

  beforeAll(async () => {
    workspace = await createWorkspace()
    await workspace.write('reef.md', reef)
    await workspace.write('sub/fleet.md', fleet)
    await workspace.write(
      'both.md',
      both('[reef.md, { file: sub/fleet.md, name: Fleet }]'),
    )
    ;({ compiled, messages } = await built(workspace, 'both.md'))
  })

  it('has bottom lines and key points side by side under names', () => {
    for (const kind of ['positions', 'comparedPoints']) {
      const [section] = kindOf(compiled, kind)
      const [block] = section?.content.shape === 'prose' ? section.content.blocks : []
      expect(block?.type).toBe('columns')
      const names =
        block?.type === 'columns' ? block.columns.map((one) => bareText(one.title)) : []
      expect(names).toEqual(['The Reef Council', 'Fleet'])
    }
  })

  it('has the same question once, with the answers side by side, and others by figure', () => {
    const [common] = kindOf(compiled, 'commonQuestions')
    const content = common?.content.shape === 'questions' ? common.content : undefined
    expect(content?.questions.map(({ question }) => bareText(question))).toEqual([
      'Who pays?',
    ])
    expect(content?.questions[0]?.answer[0]?.type).toBe('columns')
    const names = kindOf(compiled, 'questions').map(({ title }) => bareText(title))
    expect(names).toEqual(['FAQ', 'The Reef Council'])
  })

  it('has one list of sources, and cites by its numbers', () => {
    const sources = compiled?.briefing.sources ?? []
    expect(sources.map(({ number, title }) => `${number} ${bareText(title)}`)).toEqual([
      '1 Law of the sea',
      '2 Plan',
      '3 Minutes',
      '4 Letter of the fleet',
    ])
    const text = JSON.stringify(kindOf(compiled, 'positions'))
    expect([...text.matchAll(/"numbers":\[([\d,]+)\]/g)].map(([, list]) => list)).toEqual(
      ['2', '2'],
    )
    const points = JSON.stringify(kindOf(compiled, 'comparedPoints'))
    expect(
      [...points.matchAll(/"numbers":\[([\d,]+)\]/g)].map(([, list]) => list),
    ).toEqual(['2', '3', '4'])
  })

  it('marks footnotes on through all files', () => {
    const data = JSON.stringify(compiled?.briefing.sections)
    const marks = [
      ...data.matchAll(
        /"type":"footnote","mark":"(\w+)"|"mark":"(\w+)","type":"footnote"/g,
      ),
    ]
    const all = marks.map(([, one, other]) => one ?? other)
    expect(new Set(all).size).toBe(3)
  })

  it('has every word of all files on slides, and the mark of one on all', () => {
    const { deck } = compiled ?? {}
    const shown = JSON.stringify(deck).toLowerCase()
    const texts = [
      'Say hello',
      'In shells',
      'In pearls',
      'In the open',
      'Sea desk',
      'storms',
    ]
    for (const text of texts) expect(shown).toContain(text.toLowerCase())
    expect(compiled?.briefing.metadata.mark).toBe('Draft')
    expect(compiled?.traces.flatMap(({ lost }) => lost)).toEqual([])
  })

  it('says whose the notes are', () => {
    const scenes = compiled?.deck.groups.flatMap((group) => group.scenes) ?? []
    const notes = scenes.flatMap((scene) => scene.notes).join('\n')
    expect(notes).toContain('Say hello')
    expect(notes).toContain('The Reef Council: Speak slowly')
  })

  it('tells of its sources in other words, in their file', () => {
    expect(messages).toContain(
      'sub/fleet.md:25:1 joined-source: Unexpected source with the address of source 2 in other words',
    )
  })

  it('leaves out what is private, and notes, in public', async () => {
    await workspace.write(
      'reef.md',
      reef.replace('In the open.', 'In the open.\n\n:::private\nBehind doors.\n:::\n'),
    )
    const open = await built(workspace, 'both.md')
    expect(JSON.stringify(open.compiled?.deck)).toContain('Behind doors')
    const shown = await built(workspace, 'both.md', { public: true })
    const text = JSON.stringify([shown.compiled?.deck, shown.compiled?.sheet])
    expect(text).toContain('In the open')
    expect(text).not.toContain('Behind doors')
    expect(text).not.toContain('Say hello')
    await workspace.write('reef.md', reef)
  })

  it('names a compared file in messages about it', async () => {
    await workspace.write(
      'typo.md',
      reef.replace('author:', 'autor:').replace('Reef', 'Rif'),
    )
    await workspace.write('typo-too.md', both('[typo.md, sub/fleet.md]'))
    const told = await built(workspace, 'typo-too.md')
    expect(told.messages).toContain(
      'typo.md:3:1 unknown-field: Unexpected field `autor` in front matter, expected `author`',
    )
  })
})

describe('what cannot be compared', () => {
  const cases: [title: string, compare: string, message: string, more?: string][] = [
    [
      'is missing',
      '[reef.md, no.md]',
      '3:20 unusable-compared: Cannot compare `no.md`: no such file',
    ],
    [
      'is outside',
      '[reef.md, ../a.md]',
      '3:20 unusable-compared: Cannot compare `../a.md`',
    ],
    [
      'is the same twice',
      '[reef.md, ./reef.md]',
      '3:20 unusable-compared: Cannot compare `./reef.md`: it is named twice',
    ],
    [
      'is itself',
      '[reef.md, both.md]',
      '3:20 unusable-compared: Cannot compare `both.md`: it is the comparison itself',
    ],
    [
      'compares',
      '[reef.md, nested.md]',
      '3:20 unusable-compared: Cannot compare `nested.md`: it is a comparison itself',
    ],
    [
      'is no text',
      '[reef.md, picture.png]',
      '3:20 unusable-compared: Cannot compare `picture.png`: unexpected binary data',
    ],
    [
      'is empty',
      '[reef.md, empty.md]',
      '3:20 unusable-compared: Cannot compare `empty.md`: unexpected empty file',
    ],
    [
      'has the name of another',
      '[reef.md, { file: fleet.md, name: The Reef Council }]',
      '3:20 unusable-compared: Cannot compare `fleet.md`: another one is called `The Reef Council`',
    ],
    [
      'is written the other way',
      '[reef.md, persian.md]',
      '3:20 unusable-compared: Cannot compare `persian.md`: its language is `fa`',
    ],
    [
      'is alone',
      '[reef.md]',
      '3:10 unsuited-template: Unexpected template `comparison` without `compare`',
    ],
  ]

  it.each(cases)('%s', async (_, compare, message) => {
    const workspace = await createWorkspace()
    await workspace.write('reef.md', reef)
    await workspace.write('fleet.md', fleet)
    await workspace.write('nested.md', both('[reef.md, fleet.md]'))
    await workspace.write('picture.png', Uint8Array.of(137, 80, 78, 71, 0, 0))
    await workspace.write('empty.md', '\n')
    await workspace.write('persian.md', '---\nlang: fa\n---\n\n# عنوان\n\nمتن.\n')
    await workspace.write('both.md', both(compare))
    const { compiled, messages } = await built(workspace, 'both.md')
    expect(compiled === undefined).toBe(true)
    expect(messages.at(-1)).toContain(`both.md:${message}`)
  })

  it('is told of where its language is another', async () => {
    const workspace = await createWorkspace()
    await workspace.write('reef.md', reef)
    await workspace.write('flotte.md', fleet.replace('---\n', '---\nlang: de\n'))
    await workspace.write('both.md', both('[reef.md, flotte.md]'))
    const { compiled, messages } = await built(workspace, 'both.md')
    expect(compiled !== undefined).toBe(true)
    expect(messages).toContain(
      'both.md:3:20 other-language: Unexpected language `de` of `flotte.md`, expected `en`',
    )
  })

  it('is too much where all together are', async () => {
    const workspace = await createWorkspace()
    const many = '- One more\n'.repeat(100)
    await workspace.write('reef.md', reef.replace('## FAQ', `## More\n${many}\n## FAQ`))
    await workspace.write('fleet.md', fleet.replace('## FAQ', `## More\n${many}\n## FAQ`))
    await workspace.write('both.md', both('[reef.md, fleet.md]'))
    await workspace.write('deckle.config.yaml', 'limits: { blocks: 350 }')
    const { messages } = await built(workspace, 'both.md')
    expect(messages.at(-1)).toMatch(/many-blocks: Unexpected briefing of 4\d\d blocks/)
  })

  it('is none where the template has no place for it', async () => {
    const workspace = await createWorkspace()
    await workspace.write(
      'both.md',
      both('[reef.md, fleet.md]').replace('comparison', 'memo'),
    )
    const { messages } = await built(workspace, 'both.md')
    expect(messages).toEqual([
      'both.md:3:10 unsuited-template: Unexpected `compare` with template `memo`, expected one for comparisons',
    ])
  })
})

it('compares four in Persian, each in a column of its own', async () => {
  const workspace = await createWorkspace()
  const names = ['الف', 'ب', 'پ', 'ت']
  for (const [index, name] of names.entries()) {
    await workspace.write(
      `${index}.md`,
      `---\nlang: fa\ntitle: ${name}\n---\n\n## در یک جمله\n\nسخن ${name} این است.\n\n## پرسش‌ها\n\n### چرا؟\n\nپاسخ ${name} این است.\n`,
    )
  }
  await workspace.write(
    'four.md',
    '---\ntemplate: comparison\nlang: fa\ncompare: [0.md, 1.md, 2.md, 3.md]\n---\n\n# مقایسه\n',
  )
  const { compiled, messages } = await built(workspace, 'four.md')
  expect(messages).toEqual([])
  const [section] = kindOf(compiled, 'positions')
  expect(plainText(section?.title ?? [])).toBe('موضع‌ها در یک نگاه')
  const scenes = compiled?.deck.groups.flatMap((group) => group.scenes) ?? []
  const slide = scenes.find(({ layout }) => layout.startsWith('columns-4'))
  const headings = slide?.items.flatMap((item) =>
    item.type === 'text' && /^Heading/.test(item.name) ? [item] : [],
  )
  expect(headings).toHaveLength(4)
  // The first stands on the right.
  const lefts = headings?.map(({ box }) => box.x) ?? []
  expect(lefts).toEqual([...lefts].sort((one, other) => other - one))
  const [common] = kindOf(compiled, 'commonQuestions')
  expect(wordsOfRuns(common?.title ?? []).length).toBeGreaterThan(0)
})
