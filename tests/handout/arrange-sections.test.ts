import { describe, expect, test } from 'vitest'
import { arrangeSections } from '../../src/handout/arrange-sections.js'
import type { Section } from '../../src/model/briefing.js'
import type { Region } from '../../src/model/handout.js'
import { evenStep } from '../support/even-step.js'
import { prose, region, section } from '../support/handout.js'

const text = (times: number) => prose('Some words of text. '.repeat(times))
const brief = () => section('Brief', text(4))
const long = () => section('Long', text(120))
const many = (count: number) => Array.from({ length: count }, brief)

/** Each region that sections are divided into: how many stand in each of its columns. */
function columnsOf(sections: Section[], style: Region['style'] = 'text'): number[][] {
  const regions = arrangeSections(region(style, ...sections), 12, evenStep)
  return regions.map((one) => one.region.columns)
}

describe('sections that have the whole width', () => {
  test('stand beside each other where that is lower', () => {
    expect(columnsOf(many(4))).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(columnsOf([brief(), brief(), section('Twice', text(18))])).toEqual([[2, 1]])
    const [pair] = arrangeSections(region('text', ...many(2)), 12, evenStep)
    const [own] = arrangeSections(region('text', brief()), 12, evenStep)
    expect(pair?.height).toBeLessThan(2 * (own?.height ?? 0))
  })

  test('stand across it where they are long, between those that do not', () => {
    expect(columnsOf([...many(2), long(), ...many(2)])).toEqual([[1, 1], [1], [1, 1]])
  })

  test('stay one region where they are more than forty, or a band', () => {
    expect(columnsOf([long(), ...many(39)])).not.toHaveLength(1)
    expect(columnsOf([long(), ...many(40)])).toHaveLength(1)
    expect(columnsOf(many(4), 'band')).toEqual([[4]])
  })
})
