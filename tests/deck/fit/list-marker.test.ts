import { describe, expect, it } from 'vitest'
import { fittedOf } from '../../support/scenes-of.js'

/** Marker and indent of each item, on the slide of the list. */
function itemsOf(list: string) {
  const { scenes } = fittedOf(`# A\n\n## B\n\n${list}`)
  return scenes
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'text' ? item.paragraphs : []))
    .filter(({ marker }) => marker)
    .map(({ marker, hang }) => ({ marker, hang }))
}

describe('numbers of a list', () => {
  it('are counted by PowerPoint', () => {
    expect(itemsOf('7. a\n8. b').map(({ marker }) => marker)).toEqual([
      { type: 'number', value: 7 },
      { type: 'number', value: 8 },
    ])
  })

  it.each([
    ['begin with 0', '0. a\n1. b', ['0.', '1.']],
    ['are too large', '32767. a\n1. b', ['32767.', '32768.']],
  ])('are text where they %s', (_, list, texts) => {
    expect(itemsOf(list).map(({ marker }) => marker)).toEqual(
      texts.map((text) => ({ type: 'text', text })),
    )
  })

  it('have room for the widest of them', () => {
    const narrow = itemsOf('1. a\n2. b')
    const wide = itemsOf('99. a\n100. b')
    const [first, second] = wide
    expect(first?.hang).toBe(second?.hang)
    expect(first?.hang).toBeGreaterThan((narrow[0]?.hang ?? 0) * 2)
  })
})
