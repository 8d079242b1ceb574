import { describe, expect, it } from 'vitest'
import { planDeck } from '../../src/deck/index.js'
import { planHandout } from '../../src/handout/index.js'
import type { Briefing } from '../../src/model/briefing.js'
import { bareText } from '../../src/model/runs.js'
import { parseManifest } from '../../src/template/load.js'
import { place } from '../../src/template/place.js'
import { composeText } from '../support/compose-text.js'

/** A template that the source cannot know. */
const manifest = parseManifest(
  `
name: letter
title: { en: Letter, de: Brief }
description: A letter to somebody.
kinds:
  greeting: { shape: statement, headings: { en: [Greeting, Hello], de: [Anrede] } }
  wishes: { shape: points, headings: { en: [Wishes] } }
deck:
  cover: { kicker: '{{template}}', title: '{{subject}}', subtitle: 'To {{topic}}' }
  footer: '{{author}}{{#if date}}, {{date}}{{/if}}'
  slides:
    - { kinds: [wishes], layout: points, kicker: '{{topic}}' }
    - { kinds: [greeting], layout: statement, kicker: '{{template}}' }
    - { kinds: [other], layout: prose }
handout:
  kicker: '{{template}}'
  rows:
    - - { name: rest, style: text, kinds: [other, wishes] }
    - - { name: hello, style: band, kinds: [greeting] }
`,
  'letter.yaml',
)

const kinds = Object.entries(manifest.kinds).map(([name, kind]) => ({ name, ...kind }))

function briefingOf(markdown: string): Briefing {
  const { briefing, file } = composeText(markdown, kinds)
  if (!briefing) throw new Error(file.messages.map(String).join('\n'))
  return briefing
}

function planOf(markdown: string) {
  const briefing = briefingOf(markdown)
  const placement = place(briefing, manifest)
  return {
    placement,
    deck: planDeck(briefing, placement),
    handout: planHandout(briefing, placement),
  }
}

const letter =
  '---\nauthor: Me\n---\n\n# Ada on machines\n\n## Hello\n\nGood day.\n\n## Summary\n\nText.\n\n## Wishes\n\n- All the best'

describe('a template needs only its manifest', () => {
  const { deck, handout, placement } = planOf(letter)

  it('its kinds are read in their shapes', () => {
    expect(
      briefingOf(letter).sections.map(({ kind, content }) => [kind, content.shape]),
    ).toEqual([
      ['greeting', 'statement'],
      ['summary', 'prose'],
      ['wishes', 'points'],
    ])
  })

  it('its slides come in its order, with its layouts and kickers', () => {
    const slides = deck.groups.flatMap((group) => group.slides)
    expect(
      slides.map(({ body, title, kicker }) => [
        body.layout,
        bareText(kicker),
        bareText(title),
      ]),
    ).toEqual([
      ['cover', 'Letter', 'Ada'],
      ['points', 'Machines', 'Wishes'],
      ['statement', 'Letter', 'Hello'],
      ['prose', 'Machines', 'Summary'],
    ])
  })

  it('its short texts stand on cover and foot', () => {
    expect(placement.cover).toEqual({
      kicker: 'Letter',
      title: 'Ada',
      subtitle: 'To machines',
    })
    expect(deck.footer).toBe('Me')
  })

  it('its regions have its sections, in the order of the text', () => {
    expect(
      handout.rows.map(({ regions }) =>
        regions.map(({ name, sections }) => [
          name,
          ...sections.map(({ title }) => bareText(title)),
        ]),
      ),
    ).toEqual([[['rest', 'Summary', 'Wishes']], [['hello', 'Hello']]])
  })

  it('its kinds and its name are known by the headings of the language', () => {
    const german = planOf('---\nlang: de\n---\n\n# A\n\n## Anrede\n\nGuten Tag.')
    expect(german.placement.kind).toBe('Brief')
    expect(german.placement.slides.map(({ section }) => section.kind)).toEqual([
      'greeting',
    ])
  })
})
