import { describe, expect, test } from 'vitest'
import { condense } from '../../src/handout/condense/condense.js'
import { allSections } from '../../src/handout/map-sections.js'
import type { Handout } from '../../src/model/handout.js'
import { bareText } from '../../src/model/runs.js'
import { list } from '../support/blocks.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
  statement,
} from '../support/handout.js'

const three = 'The first sentence. The second sentence.[1] The third sentence.'

function briefing(): Handout {
  return handout(
    { title: 'Title' },
    [region('band', section('Bottom line', statement(three)))],
    [region('text', section('Key points', points(`Lead: ${three}`, three)))],
    [
      region(
        'text',
        section('Summary', prose(three, list(false, ...Array(12).fill('Item')))),
      ),
    ],
    [region('questions', section('Questions', questions('Why?', three, 'How?', three)))],
    [region('sources', section('Sources', sources('A title | A publisher')))],
  )
}

/** Condenses until all text together has at most so many characters. */
function condensedTo(characters: number, input = briefing()) {
  return condense(input, (each) => textOf(each).length <= characters)
}

function textOf(value: Handout): string {
  const texts: string[] = []
  JSON.stringify(value.rows, (key, part) => {
    if (key === 'text') texts.push(part)
    return part
  })
  return texts.join('|')
}

const length = textOf(briefing()).length

describe('condensing by rule', () => {
  test('shortens nothing of what fits', () => {
    expect(condensedTo(length).reports).toEqual([])
  })

  test('begins with the answers, and the first answer keeps most', () => {
    const { reports } = condensedTo(length - 20)
    expect(reports.map(({ name, what }) => `${name} ${what}`)).toEqual([
      'How? its answer is condensed to the first 2 sentences',
    ])
  })

  test('goes on with paragraphs, then with points, then with long lists', () => {
    const order = [length - 100, length - 150, length - 230, length - 270].map(
      (characters) => condensedTo(characters).reports.at(-1)?.what,
    )
    expect(order).toEqual([
      expect.stringContaining('a paragraph is condensed'),
      expect.stringContaining('the point is condensed'),
      expect.stringContaining('the point is condensed'),
      expect.stringContaining('the list is condensed'),
    ])
  })

  test('leaves whole what there is room for, though not for as much of all', () => {
    const long = `A sentence of ${'very '.repeat(60)}many words.`
    const input = handout({ title: 'T' }, [
      region('text', section('Long', prose('One.', long, long))),
      region('text', section('Brief', prose('One.', 'Two.', 'Three.'))),
    ])
    const { reports } = condensedTo(80, input)
    expect(reports.map(({ name, what }) => `${name} ${what}`)).toEqual([
      'Long the section is condensed to the first block',
    ])
  })

  test('keeps a citation with its sentence', () => {
    const input = handout({ title: 'T' }, [
      region(
        'questions',
        section('Q', questions('Why?', 'One claim.[1] Another claim.[2]')),
      ),
    ])
    const { handout: shorter } = condensedTo(30, input)
    const answer = JSON.stringify(shorter.rows)
    expect(answer).toContain('"numbers":[1]')
    expect(answer).not.toContain('"numbers":[2]')
  })

  test('says nothing about blocks inside a section that it names', () => {
    const { reports } = condensedTo(0)
    const places = reports.map(({ position }) => JSON.stringify(position))
    expect(new Set(places).size).toBe(places.length)
  })

  test('keeps the first sections under a section whole, as many as there is room for', () => {
    const children = ['One', 'Two', 'Three'].map((name) => section(name, prose('Text.')))
    const input = handout({ title: 'T' }, [
      region('text', section('Whole', prose('Text.'), children)),
    ])
    const { handout: shorter, reports } = condensedTo(textOf(input).length - 6, input)
    expect(reports.map(({ what }) => what)).toEqual([
      'the sections under it but the first 2 are condensed to their names',
    ])
    const [whole] = allSections(shorter)
    expect(whole?.children.map(({ title }) => bareText(title))).toEqual([
      'One',
      'Two',
      '',
    ])
    expect(textOf(shorter)).toContain('Three')
  })

  test('keeps the name of every section, whatever is asked', () => {
    const child = section('Child', prose(three))
    const input = handout({ title: 'T' }, [
      region(
        'text',
        section('First', prose(three), [child]),
        section('Second', prose(three), [section('Grandchild', prose(three))]),
        section('Third', prose(three)),
      ),
    ])
    const { handout: shorter } = condensedTo(80, input)
    const text = textOf(shorter)
    for (const { title } of allSections(input)) {
      const [run] = title
      expect(text).toContain(run?.type === 'text' ? run.text : 'never')
    }
  })
})
