import { expect, test } from 'vitest'
import { condensedNote, longestNote } from '../../src/handout/condense/note.js'
import type { Section } from '../../src/model/briefing.js'
import type { Handout } from '../../src/model/handout.js'
import { handout, prose, region, section } from '../support/handout.js'

function noteFor(sections: Section[], shortened: Section[], lang = 'en'): string {
  return condensedNote(
    of(sections, lang),
    shortened.map(({ position }) => ({ name: '', what: '', position })),
  )
}

function of(sections: Section[], lang = 'en'): Handout {
  return handout({ title: 'Title', lang }, [region('text', ...sections)])
}

const named = (name: string, children: Section[] = []) =>
  section(name, prose('Text.'), children)

test('names the sections in which something was shortened, in the order of the sheet', () => {
  const [first, second, third] = [named('Points'), named('Summary'), named('Questions')]
  const note = noteFor([first, second, third], [third, first, first])
  expect(note).toBe('Condensed: Points, Questions. The full text is in the deck.')
})

test('what stands in a section below is shortened in the one above', () => {
  const outer = named('Outer')
  const inner = named('Inner')
  outer.children.push(inner)
  expect(noteFor([outer, named('Next')], [inner])).toContain(': Outer. ')
})

test('is in the language of the briefing', () => {
  const only = named('Zusammenfassung')
  expect(noteFor([only], [only], 'de')).toBe(
    'Gekürzt: Zusammenfassung. Der volle Text steht in der Präsentation.',
  )
})

test('names neither more than eight nor the whole of long names', () => {
  const many = Array.from({ length: 12 }, (_, index) => named(`S${index + 1}`))
  expect(noteFor(many, many)).toContain(': S1, S2, S3, S4, S5, S6, S7, S8, …. ')
  const long = named('word '.repeat(40))
  expect(noteFor([long], [long]).length).toBeLessThan(100)
})

test('without names says only that there is more', () => {
  const nameless = section('', prose('Text.'))
  expect(noteFor([nameless], [nameless])).toBe('Condensed: the full text is in the deck.')
})

test('no note is longer than the one that is measured first', () => {
  const sections = ['A', 'A longer name', 'B'].map((name) => named(name))
  const longest = longestNote(of(sections)).length
  for (const shortened of [sections, sections.slice(1), sections.slice(0, 1)]) {
    expect(noteFor(sections, shortened).length).toBeLessThanOrEqual(longest)
  }
})
