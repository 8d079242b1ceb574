import { describe, expect, it } from 'vitest'
import type { SceneGroup } from '../../src/model/scene.js'
import { fittedOf, slideText, textBoxes } from '../support/scenes-of.js'

function slidesOf(list: string, lang = 'en') {
  const { scenes } = fittedOf(`---\nlang: ${lang}\n---\n# A\n\n## B\n\n${list}`)
  return scenes.slice(1)
}

function groupsOf(list: string, lang = 'en'): SceneGroup[] {
  return slidesOf(list, lang).flatMap(({ items }) =>
    items.filter((item): item is SceneGroup => item.type === 'group'),
  )
}

const years = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => `- ${2001 + index}: ${text}`).join('\n')

const words = 'A text that goes on for so long that it needs a second line on the slide. '

describe('few dates with short texts', () => {
  it('stand on a line across the slide, dates above it and texts below', () => {
    const [group] = groupsOf(years(4, 'Talks'))
    const [line, ...others] = group?.items ?? []
    expect(line).toMatchObject({ type: 'rule', box: { x: 54, width: 852, height: 0 } })
    expect(others.filter(({ type }) => type === 'dot')).toHaveLength(4)
    const axis = line?.box.y ?? 0
    const texts = others.filter(({ type }) => type === 'text').map(({ box }) => box.y)
    expect(texts.map((y) => y > axis)).toEqual([0, 1, 2, 3].flatMap(() => [false, true]))
  })

  it('stand above and below by turns where there are five', () => {
    const [group] = groupsOf(years(5, 'Talks begin in Vienna and go on'))
    const axis = group?.items[0]?.box.y ?? 0
    const texts = group?.items.filter(({ type }) => type === 'text') ?? []
    expect(texts.map(({ box }) => box.y > axis)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })
})

describe('many dates or long texts', () => {
  it('stand under each other, dates in the margin and texts on the axis', () => {
    const [group] = groupsOf(years(4, words.repeat(2)))
    const [line] = group?.items ?? []
    expect(line).toMatchObject({ type: 'rule', box: { x: 244, width: 0 } })
    const texts = group?.items.filter(({ type }) => type === 'text') ?? []
    expect([...new Set(texts.map(({ box }) => box.x))]).toEqual([54, 271.5])
  })

  it('continue, and the line with them', () => {
    const groups = groupsOf(years(14, words))
    expect(groups.length).toBeGreaterThan(1)
    const lines = groups.map(
      ({ items }) => items.find(({ type }) => type === 'rule')?.box,
    )
    const dots = groups.map(({ items }) => items.filter(({ type }) => type === 'dot'))
    const [first, second] = lines
    // Beyond the last dot of the first slide, and from above the first of the second.
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(471.6)
    expect(second?.y).toBeLessThan(dots[1]?.[0]?.box.y ?? 0)
    expect(dots.flat()).toHaveLength(14)
  })

  it('have a dot and a date only where the text begins that goes on', () => {
    const groups = groupsOf(`- 2001: ${words.repeat(30)}\n- 2002: b\n- 2003: c`)
    const dates = groups.flatMap(({ items }) =>
      items.filter(({ name }) => name === 'Date' || name === 'Dot'),
    )
    expect(groups.length).toBeGreaterThan(1)
    expect(dates).toHaveLength(6)
  })
})

it('says in the language what it shows', () => {
  expect(groupsOf(years(3, 'a'))[0]).toMatchObject({
    name: 'Timeline',
    alt: 'Timeline of 3 dates, from 2001 to 2003',
  })
  expect(groupsOf('- ۱۳۶۸: الف\n- ۱۳۷۰: ب\n- ۱۳۸۰: ج', 'fa')[0]?.alt).toBe(
    'گاه‌شمار ۳ تاریخ، از ۱۳۶۸ تا ۱۳۸۰',
  )
})

it('stands below the text that introduces it', () => {
  const [scene] = slidesOf(`It was long.\n\n${years(3, 'a')}`)
  expect(textBoxes(scene ?? never()).map(({ name }) => name)).toContain('Introduction')
  expect(slideText(scene ?? never())).toContain('2003')
})

it('is mirrored from right to left, shapes and all', () => {
  const [group] = groupsOf('- ۱۳۶۸: الف\n- ۱۳۷۰: ب\n- ۱۳۸۰: ج', 'fa')
  const dots = group?.items.filter(({ type }) => type === 'dot') ?? []
  expect(dots.map(({ box }) => Math.round(box.x))).toEqual([895, 611, 327])
})

it('tells the sources that it cites', () => {
  const list = '- 2001: a [1]\n- 2002: b\n- 2003: c\n\n## Sources\n\n1. A source'
  expect(slidesOf(list)[0]?.notes.join('\n')).toContain('A source')
})

function never(): never {
  throw new Error('Expected a slide')
}
