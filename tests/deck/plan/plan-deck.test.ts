import { describe, expect, it } from 'vitest'
import { planDeck } from '../../../src/deck/index.js'
import { bareText, plainText } from '../../../src/model/runs.js'
import { loadTemplate } from '../../../src/template/load.js'
import { place } from '../../../src/template/place.js'
import { briefingOf } from '../../support/compose-text.js'

const { manifest } = await loadTemplate('position')

function planOf(markdown: string) {
  const briefing = briefingOf(markdown)
  return planDeck(briefing, place(briefing, manifest))
}

function coverOf(markdown: string) {
  const cover = planOf(markdown).groups[0]?.slides[0]
  return cover?.body.layout === 'cover'
    ? {
        title: bareText(cover.title),
        kicker: bareText(cover.kicker),
        subtitle: bareText(cover.body.subtitle),
        details: cover.body.details,
      }
    : undefined
}

describe('groups', () => {
  it('are the cover and one for each section, under its name', () => {
    const markdown = `# A on B\n\n## Summary\n\n${'Text. '.repeat(120)}\n\n### Below\n\nMore.\n\n## TL;DR\n\nOne.`
    expect(
      planOf(markdown).groups.map(({ name, slides }) => [name, slides.length]),
    ).toEqual([
      ['A on B', 1],
      ['TL;DR', 1],
      ['Summary', 2],
    ])
  })

  it('keep a section that is there twice twice', () => {
    const markdown = '# A\n\n## Summary\n\nOne.\n\n## Summary\n\nTwo.'
    expect(planOf(markdown).groups.map(({ name }) => name)).toEqual([
      'A',
      'Summary',
      'Summary',
    ])
  })

  it('are only the cover of a briefing that is only a title', () => {
    expect(planOf('# A').groups.map(({ name }) => name)).toEqual(['A'])
  })

  it('count questions through all sections', () => {
    const markdown =
      '# A\n\n## FAQ\n\n### One?\n\nYes.\n\n## Questions and answers\n\n### Two?\n\nNo.'
    const numbers = planOf(markdown)
      .groups.flatMap(({ slides }) => slides)
      .flatMap(({ body }) => (body.layout === 'question' ? body.questions : []))
    expect(numbers.map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('the cover', () => {
  it('has all that the front matter says', () => {
    const front =
      'title: T\nsubtitle: S\nauthor: A\norganisation: O\nmark: Draft\nas-of: 2025-05-12'
    expect(coverOf(`---\n${front}\n---\n\nText.`)).toEqual({
      title: 'T',
      kicker: '',
      subtitle: 'S',
      details: ['As of 12 May 2025', 'A', 'O', 'Draft'],
    })
  })

  it('leaves out what it does not say', () => {
    expect(coverOf('# T\n\nText.')).toEqual({
      title: 'T',
      kicker: '',
      subtitle: '',
      details: [],
    })
  })

  it('has the notes that stand before the first section', () => {
    const { groups } = planOf('# T\n\n<!-- notes: Welcome. -->\n\n## Summary\n\nText.')
    const notes = groups.flatMap(({ slides }) =>
      slides.map(({ notes }) =>
        notes.map((block) => (block.type === 'paragraph' ? plainText(block.runs) : '')),
      ),
    )
    expect(notes).toEqual([['Welcome.'], []])
  })
})

it('the foot has the date and the short title with the mark', () => {
  const { date, footer } = planOf(
    '---\ntitle: T\ndate: 2025-05-12\nmark: TLP:AMBER\n---\n\nText.',
  )
  expect([date, footer]).toEqual(['12 May 2025', 'T  ·  TLP:AMBER'])
})
