import { describe, expect, it } from 'vitest'
import { visiblePlaces } from '../../src/brand/visible-places.js'
import type { BrandPlace, PlaceType } from '../../src/model/brand.js'

const size = { width: 960, height: 540 }

function place(
  type: PlaceType,
  x: number,
  y: number,
  width: number,
  height: number,
): BrandPlace {
  return {
    type,
    index: 0,
    name: '',
    box: { x, y, width, height },
    levels: [],
  }
}

/** The box of a text in a place with that anchor, over a footer. */
function boxOf(
  body: BrandPlace,
  anchor = 't',
  foot = place('ftr', 300, 500, 300, 30),
  grows = false,
) {
  const [box] = visiblePlaces(
    [
      { place: body, anchor, grows },
      { place: foot, anchor, grows: false },
    ],
    size,
  )
  return box?.box
}

describe('places of a brand', () => {
  it('stay as they are inside the slide and above its foot', () => {
    const body = place('body', 50, 100, 800, 380)
    expect(boxOf(body)).toEqual(body.box)
  })

  it.each<[number, number, PlaceType]>([
    [-20, 500, 'other'],
    [500, 500, 'other'],
    [-5, 970, 'body'],
  ])('from %i of width %i are for text only on the slide', (x, width, type) => {
    const [found] = visiblePlaces(
      [{ place: place('body', x, 100, width, 300), anchor: 't', grows: false }],
      size,
    )
    expect(found?.type).toBe(type)
  })

  it('end where the slide ends', () => {
    const foot = place('ftr', 900, 0, 10, 10)
    expect(boxOf(place('body', 0, -10, 900, 700), 't', foot)?.height).toBe(550)
  })

  it('end above date, footer and number that they reach over', () => {
    expect(boxOf(place('body', 50, 100, 800, 440))?.height).toBe(398)
    expect(boxOf(place('body', 700, 100, 200, 430))?.height).toBe(430)
  })

  it('lose as much above where their text stands in the middle', () => {
    expect(boxOf(place('body', 50, 100, 800, 440), 'ctr')?.height).toBe(356)
    expect(boxOf(place('body', 50, 100, 800, 440), 'b')?.height).toBe(440)
  })

  it('do not end at a footer that stands in their upper part', () => {
    expect(
      boxOf(place('body', 50, 100, 800, 400), 't', place('ftr', 50, 120, 300, 30))
        ?.height,
    ).toBe(400)
  })

  it('reach down as far as they may grow with their text', () => {
    const body = place('body', 50, 100, 800, 90)
    const away = place('ftr', 900, 0, 10, 10)
    expect(boxOf(body, 't', away, true)?.height).toBeCloseTo(540 * 0.92 - 100)
    expect(boxOf(body, 't', away, false)?.height).toBe(90)
    expect(boxOf(body, 'ctr', away, true)?.height).toBe(90)
    // Down to what stands below.
    expect(boxOf(body, 't', place('pic', 50, 400, 100, 90), true)?.height).toBe(298)
    expect(boxOf(place('title', 50, 100, 800, 90), 't', away, true)?.height).toBe(90)
  })
})
