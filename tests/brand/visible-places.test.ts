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
    color: 'ink',
    levels: [],
  }
}

/** The box of a text in a place with that anchor, over a footer. */
function boxOf(body: BrandPlace, anchor = 't', foot = place('ftr', 300, 500, 300, 30)) {
  const [box] = visiblePlaces(
    [
      { place: body, anchor },
      { place: foot, anchor },
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

  it('end where the slide ends', () => {
    const foot = place('ftr', 900, 0, 10, 10)
    expect(boxOf(place('body', -20, -10, 2000, 700), 't', foot)).toEqual({
      x: -20,
      y: -10,
      width: 980,
      height: 550,
    })
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
})
