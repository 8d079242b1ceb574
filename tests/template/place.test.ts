import { describe, expect, it } from 'vitest'
import { bareText } from '../../src/model/runs.js'
import { loadTemplate } from '../../src/template/load.js'
import { place } from '../../src/template/place.js'
import { shortTexts } from '../../src/template/short-text.js'
import { briefingOf } from '../support/compose-text.js'

const { manifest } = await loadTemplate('position')

function placed(markdown: string) {
  return place(briefingOf(markdown), manifest)
}

function titles(markdown: string): string[] {
  return placed(markdown).slides.map(({ section }) => bareText(section.title))
}

describe('kickers', () => {
  it.each([
    ['# Three parties on housing', 'en', 'Housing'],
    ['# L’Office sur l’eau', 'fr', 'L’eau'],
    ['# The Agency on eID cards', 'en', 'eID cards'],
  ])('begin with a capital letter: %s', (title, lang, expected) => {
    const { slides } = placed(`---\nlang: ${lang}\n---\n\n${title}\n\n## A\n\nText.`)
    expect(slides.map(({ kicker }) => kicker)).toEqual([expected])
  })
})

describe('sections', () => {
  it('go where the template has their kind, whatever their order', () => {
    const markdown =
      '# A on B\n\n## Sources\n\n1. S\n\n## FAQ\n\n### Why?\n\nSo.\n\n## Summary\n\nText.\n\n## TL;DR\n\nShort.'
    expect(titles(markdown)).toEqual(['TL;DR', 'Summary', 'FAQ', 'Sources'])
  })

  it('of unknown kinds go where others go, in the order of the text', () => {
    const markdown = '# A\n\n## Zebra\n\nZ.\n\n## Summary\n\nText.\n\n## Ape\n\nA.'
    const { slides, handout } = placed(markdown)
    expect(titles(markdown)).toEqual(['Zebra', 'Summary', 'Ape'])
    expect(slides.map(({ layout }) => layout)).toEqual(['prose', 'prose', 'prose'])
    expect(handout.rows).toHaveLength(1)
    expect(handout.rows[0]?.map(({ name }) => name)).toEqual(['summary'])
  })

  it('without a heading are named in the language of the briefing', () => {
    expect(titles('---\nlang: de\n---\n\n# A\n\nText vor allem.')).toEqual(['Einleitung'])
    const [section] = placed(
      '# A\n\nText [^1].\n\n[^1]: Title, Publisher, 2020',
    ).slides.slice(-1)
    expect(section && bareText(section.section.title)).toBe('Sources')
  })

  it('that are not there have no region', () => {
    expect(
      placed('# A\n\n## TL;DR\n\nShort.')
        .handout.rows.flat()
        .map(({ name }) => name),
    ).toEqual(['bottom-line'])
  })
})

describe('the note under the sources', () => {
  it.each([
    [
      'is said where there are sources',
      '## Sources\n\n1. S',
      'This list of sources is not exhaustive.',
    ],
    ['is left to the author', '## Sources\n\n1. S\n\nNot a complete list.', ''],
    ['is not said without sources', '## Summary\n\nText.', ''],
  ])('%s', (_, markdown, expected) => {
    expect(placed(`# A\n\n${markdown}`).disclaimer).toBe(expected)
  })
})

describe('short texts', () => {
  const { metadata } = briefingOf('---\nmark: A & B <c>\n---\n\n# X on Y\n\nText.')
  const fill = shortTexts(metadata, manifest)

  it.each([
    ['# X on Y', 'Position briefing'],
    ['---\ntemplate: position\n---\n\n# X', 'Position briefing'],
    ['# How to install it', ''],
  ])('call %j %j where no other template is named', (markdown, name) => {
    expect(shortTexts(briefingOf(markdown).metadata, manifest)('{{template}}')).toBe(name)
  })

  it.each([
    ['fields', '{{subject}}: {{topic}}', 'X: Y'],
    ['the name of the template', '{{template}}', 'Position briefing'],
    ['labels', '{{labels.sources}}', 'Sources'],
    ['text as it is written', '{{mark}}', 'A & B <c>'],
    ['nothing for a missing field', '{{author}}{{#if author}}, {{/if}}', ''],
    ['nothing of the prototype', '{{constructor}}{{__proto__}}{{constructor.name}}', ''],
  ])('fill in %s', (_, text, expected) => {
    expect(fill(text)).toBe(expected)
  })
})
