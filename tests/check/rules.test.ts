import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { checkBriefing, type Found } from '../../src/check/check-briefing.js'
import { ruleIds } from '../../src/check/rule-ids.js'
import { rules } from '../../src/check/rules/index.js'
import { checkPage, checkPageText } from '../support/check-page.js'
import { writtenOf } from '../support/compose-text.js'

const today = '2026-11-24'

function broken(markdown: string, id: string): Found[] {
  const found = checkBriefing(writtenOf(markdown), { today })
  return found.filter(({ rule }) => rule.id === id)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it('is broken once by its example', () => {
    expect(broken(examples.breaks, id)).toHaveLength(1)
  })

  it('is kept by its other example', () => {
    expect(broken(examples.keeps, id)).toEqual([])
  })
})

test('each file is a rule in the index, named as its id', () => {
  const files = readdirSync('src/check/rules').map((file) => file.replace('.ts', ''))
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual(ruleIds)
  expect(files.filter((file) => file !== 'index').sort()).toEqual([...ids].sort())
})

test('the page on the rules is made from them', () => {
  expect(readFileSync(checkPage, 'utf8')).toBe(checkPageText())
})

describe('hard cases', () => {
  it.each([
    ['bottom-line', 'Dr. Lee met the U.S. envoy in May.', 'TL;DR'],
    ['superlative', 'It is “the best network”, and the largest of two.', 'Summary'],
    ['superlative', 'The ministry calls it the best network.', 'Summary'],
    ['superlative', 'It is the best network. [1]', 'Summary'],
    ['superlative', 'Do your best: mostly harmless.', 'Nothing'],
    ['loaded-word', 'She said: “The regime must go.”', 'Summary'],
    [
      'acronym',
      'IEA (International Energy Agency) and the EU; see the IEA. Chapter XIV.',
      'A',
    ],
    ['acronym', 'Use version V2, A4 paper, `TODO` and example.org/FOO.', 'A'],
    ['question-mark', '', 'A'],
  ])('%s is not broken by: %s', (id, text, heading) => {
    const found = broken(`## ${heading}\n\n${text}\n\n## Sources\n\n1. A`, id)
    expect(found.map(({ reason }) => reason)).toEqual(
      heading === 'Nothing'
        ? ['Unexpected superlative “best” without whose view it is']
        : [],
    )
  })

  it.each([
    ['fa', 'سخنگو کیست؟'],
    ['ja', '誰が決めるのか'],
    ['el', 'Ποιος ψηφίζει;'],
    ['en', 'Who (and why?)'],
  ])('a question in %s: %s', (lang, question) => {
    const text = `---\nlang: ${lang}\n---\n\n## FAQ\n\n### ${question}\n\nA.`
    expect(broken(text, 'question-mark')).toEqual([])
  })

  it('finds words of other languages', () => {
    const text =
      '---\nlang: de\n---\n\nDas ist der größte Erfolg des Regimes, des Regime.'
    expect(broken(text, 'superlative')).toHaveLength(1)
    expect(broken(text, 'loaded-word')).toHaveLength(1)
  })

  it.each([
    ['en', 'It is a huge, shocking loss that everyone hates.', 2],
    ['en', 'They called it an “outrageous” plan; outrageous it is, and pathetic.', 2],
    ['de', 'Das ist ein skandalöses Vorgehen, das jeder hasst.', 2],
    ['fr', 'C’est un plan scandaleux que tout le monde déteste.', 2],
    ['es', 'Es un plan escandaloso que todo el mundo odia.', 2],
    ['fa', 'این تصمیمی شرم‌آور است.', 1],
  ])('finds each loaded word in %s: %s', (lang, sentence, count) => {
    const text = `---\nlang: ${lang}\n---\n\n${sentence}`
    expect(broken(text, 'loaded-word')).toHaveLength(count)
  })

  it.each([
    [
      'en',
      'A law on hate speech passed by a huge majority; the total cost is high. Not everyone agreed, and nobody voted against. A complete list of failures follows.',
    ],
    [
      'de',
      'Alle wurden gefragt; niemand stimmte dagegen. Das Gesetz über Hassrede gilt.',
    ],
    ['fr', 'Tout le monde peut voter ; personne ne s’est opposé. Un choc des prix.'],
    ['es', 'Todos pueden votar; nadie se opuso. El desastre de 2002 costó mucho.'],
    ['fa', 'همه می‌توانند رأی دهند.'],
  ])('finds no loaded word in neutral text in %s', (lang, sentence) => {
    expect(broken(`---\nlang: ${lang}\n---\n\n${sentence}`, 'loaded-word')).toEqual([])
  })

  it('asks for sources of answers only where a briefing has sources', () => {
    const asked = '## FAQ\n\n### Who?\n\nThe town.\n\n### Why?\n\nAs it is so. [1]'
    expect(broken(asked, 'unsourced-claim')).toEqual([])
    const found = broken(`${asked}\n\n## Sources\n\n1. Rules`, 'unsourced-claim')
    expect(found.map(({ reason, place }) => [reason, place?.start.line])).toEqual([
      ['Unexpected answer without a source', 3],
    ])
  })

  it('tells the line of an old date, which comments further down switch off', () => {
    const old = '---\ntitle: A\nas-of: 2020-01-31\n---\n\nIt is so.'
    expect(broken(old, 'as-of-date')[0]?.place?.start).toEqual({ line: 3, column: 1 })
    expect(broken(`${old}\n\n<!-- check-off: as-of-date -->`, 'as-of-date')).toEqual([])
  })

  it('tells where a word stands', () => {
    const [found] = broken('# A\n\nIt has **the best** net.', 'superlative')
    expect(found?.place?.start).toMatchObject({ line: 3, column: 14 })
  })

  it('knows dates that are no days', () => {
    const dated = (date: string) =>
      broken(`---\ndate: ${date}\n---\n\nIt is so.`, 'as-of-date').length
    expect(['2025-11', '2025', '2024', '2026', 'May 2020'].map(dated)).toEqual([
      0, 0, 1, 0, 0,
    ])
  })

  it('counts sources that only a table or a title refers to as used', () => {
    const text = '## A [2]\n\n| A |\n|---|\n| b [1] |\n\n## Sources\n\n1. X\n2. Y\n3. Z'
    expect(broken(text, 'unused-source').map(({ reason }) => reason)).toEqual([
      'Unexpected source 3, “Z”, that nothing refers to',
    ])
  })
})
