import { describe, expect, test } from 'vitest'
import { clip, clipReports } from '../../src/handout/condense/clip.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
} from '../support/handout.js'

describe('clipping', () => {
  const sheetOf = (...contents: Parameters<typeof section>[1][]) =>
    handout({ title: 'T' }, [
      region('text', ...contents.map((content) => section('S', content))),
    ])
  const cut = { characters: 20, items: 2 }

  test('cuts texts at the end of a word, or inside one that is long', () => {
    const text = (words: string) => clip(handout({ title: words }), cut).metadata.title
    expect(text('Exactly twenty chars')).toBe('Exactly twenty chars')
    expect(text('Exactly twenty chars more')).toBe('Exactly twenty chars…')
    expect(text('Exactly twenty character')).toBe('Exactly twenty…')
    expect(text(`In ${'w'.repeat(40)}`)).toBe(`In ${'w'.repeat(17)}…`)
  })

  test('names what it cut in head and foot, and each section', () => {
    const long = 'word '.repeat(9).trim()
    const before = {
      ...handout({ title: long, subtitle: 'Short' }, [
        region('text', section('Whole', prose('Text.')), section('Cut', prose(long))),
      ]),
      details: Array(8).fill('Detail'),
    }
    const after = clip(before, cut)
    expect(after.details).toHaveLength(6)
    expect(clipReports(before, after).map(({ name, what }) => [name, what])).toEqual([
      [long, 'the title is cut off'],
      [expect.stringContaining('Detail'), expect.stringContaining('cut off')],
      [expect.any(String), 'the disclaimer is cut off'],
      ['Cut', 'the section is cut off'],
    ])
  })

  test('leaves the first items of all lists, and of many sources a line each', () => {
    const many = sources(...Array.from({ length: 41 }, () => 'word '.repeat(20).trim()))
    const clipped = clip(sheetOf(points('A', 'B', 'C'), many), {
      characters: 90,
      items: 30,
    })
    const contents = clipped.rows[0]?.regions[0]?.sections.map(({ content }) => content)
    const [, list] = contents ?? []
    const title = list?.shape === 'sources' ? list.sources[0]?.title : []
    const said = title?.map((run) => (run.type === 'text' ? run.text : '')).join('')
    expect(said?.length).toBeLessThanOrEqual(37)
    const few = clip(
      sheetOf(points('A', 'B', 'C'), questions('A?', 'a', 'B?', 'b', 'C?', 'c')),
      cut,
    )
    const [first, second] = few.rows[0]?.regions[0]?.sections ?? []
    expect(first?.content).toMatchObject({ points: [{}, {}] })
    expect(second?.content).toMatchObject({ questions: [{}, {}] })
  })
})
