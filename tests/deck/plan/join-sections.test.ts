import { describe, expect, it } from 'vitest'
import { joinedNames, shareSlides } from '../../../src/deck/plan/join-sections.js'
import type { Section } from '../../../src/model/briefing.js'
import type { PlacedSlides } from '../../../src/model/placement.js'
import { bareText } from '../../../src/model/runs.js'
import { code } from '../../support/blocks.js'
import { points, prose, section } from '../../support/handout.js'

const brief = (name: string, kicker = ''): PlacedSlides => ({
  section: section(name, prose('Text.')),
  layout: 'prose',
  kicker,
})
const placed = (one: Section): PlacedSlides => ({ ...brief(''), section: one })
const long = placed(section('L', prose('word '.repeat(60))))

/** The names of those that share slides, e.g. `A B`. */
function shared(...all: PlacedSlides[]): string[] {
  return shareSlides(all).map((group) =>
    group.map((one) => bareText(one.section.title)).join(' '),
  )
}

describe('sections share slides', () => {
  it.each<[string, PlacedSlides[], string[]]>([
    ['none of none', [], []],
    ['where all are brief', [brief('A'), brief('B'), brief('C')], ['A B C']],
    ['as many as have room', [...'ABCD'].map((name) => brief(name)), ['A B', 'C D']],
    ['not with a long one', [brief('A'), long, brief('B')], ['A', 'L', 'B']],
    ['not of one name', [brief('A'), brief('a')], ['A', 'a']],
    ['not under two kickers', [brief('A', 'K'), brief('B', 'L')], ['A', 'B']],
    [
      'not with one that has others below it',
      [placed(section('A', prose('Text.'), [section('C', prose())])), brief('B')],
      ['A', 'B'],
    ],
    ['not with points', [placed(section('A', points('One: B'))), brief('B')], ['A', 'B']],
    [
      'not with a mere name, which divides the deck',
      [placed(section('A', prose())), brief('B')],
      ['A', 'B'],
    ],
    [
      'not with long code',
      [placed(section('A', prose(code('a\nb\nc\nd')))), brief('B')],
      ['A', 'B'],
    ],
    [
      'not under a name that is too long for the margin',
      [brief('A'), brief('b'.repeat(61))],
      ['A', 'b'.repeat(61)],
    ],
  ])('%s', (_, all, expected) => {
    expect(shared(...all)).toEqual(expected)
  })
})

describe('the names of sections', () => {
  it.each([
    ['en', ['A', 'B', 'C'], 'A, B, and C'],
    ['de', ['A', 'B'], 'A und B'],
    ['fa', ['الف', 'ب'], 'الف و ب'],
    ['en', ['Why?', 'B'], 'Why? · B'],
    ['en', ['Why?'], 'Why?'],
  ])('are one in %s: %j', (lang, names, expected) => {
    const sections = names.map((name) => section(name, prose('Text.')))
    expect(bareText(joinedNames(sections, lang))).toBe(expected)
  })
})
