import { describe, expect, it } from 'vitest'
import { bodyBottom, bodyTop, slide } from '../../src/deck/fit/grid.js'
import { layouts } from '../../src/deck/fit/layouts/index.js'
import { type PictureGrid, pictureGrid } from '../../src/deck/fit/picture-grid.js'
import { pictureRows } from '../../src/deck/fit/picture-rows.js'
import type { Picture } from '../../src/model/block.js'
import type { Scene } from '../../src/model/scene.js'
import { paragraph, picture } from '../support/blocks.js'
import { textOf } from '../support/scenes-of.js'
import { settingFor } from '../support/setting.js'

const setting = settingFor()

function pictureOf(width: number, height: number, change: Partial<Picture> = {}) {
  return { ...(picture(width, height) as Picture), caption: '', ...change }
}

function pagesOf(pictures: Picture[], before = [paragraph('Before.')]) {
  const body = { layout: 'pictures' as const, pictures, before, after: [] }
  return layouts.pictures.fit(body, 16, setting)
}

const boxes = (items: (PictureGrid | Scene)['items'], type = 'picture') =>
  items.filter((item) => item.type === type).map(({ box }) => box)

describe('rows of pictures', () => {
  const room = { width: 600, height: 300, gap: 10, line: 15 }
  const bare = (ratio: number) => ({ ratio, captionLines: () => 0 })

  it('are as wide as the room, their pictures equally high', () => {
    const [one, two] = pictureRows([bare(1), bare(2)], room)
    expect(one?.height).toBeCloseTo(two?.height ?? 0)
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(600)
    expect((two?.width ?? 0) / (two?.height ?? 1)).toBeCloseTo(2)
  })

  it.each([
    ['upright pictures stand beside each other', [0.5, 0.5], 1],
    ['wide pictures stand under each other', [5, 5], 2],
    ['four squares are two rows where the room is high', [1, 1, 1, 1], 2, 600],
    ['four squares are one row where it is low', [1, 1, 1, 1], 1, 160],
  ])('%s', (_, ratios, rows, height = 300) => {
    const places = pictureRows(ratios.map(bare), { ...room, height })
    expect(new Set(places.map(({ y }) => y)).size).toBe(rows)
    for (const { y, height: own } of places) expect(y + own).toBeLessThan(height + 0.1)
  })

  it('give the caption of a narrow picture more width than the picture has', () => {
    const [place, next] = pictureRows(
      [{ ratio: 0.2, captionLines: () => 1 }, bare(1)],
      room,
    )
    expect(place?.width).toBeCloseTo((place?.height ?? 0) * 0.2)
    expect(place?.caption.width).toBeCloseTo((place?.height ?? 0) * 0.75)
    expect(next?.x).toBeCloseTo((place?.caption.width ?? 0) + 10)
  })

  it('leave their captions room, but not too much', () => {
    const long = { ratio: 1, captionLines: () => 9 }
    const [place] = pictureRows([long, bare(1)], room)
    expect(place?.caption.height).toBe(49)
    expect((place?.height ?? 0) + 49).toBeLessThanOrEqual(300.1)
  })
})

describe('several pictures', () => {
  it('share a slide with the text before them, each over its caption', () => {
    const [page, ...others] = pagesOf([
      pictureOf(800, 600, { caption: 'One', credit: '© A' }),
      pictureOf(400, 600),
      pictureOf(900, 600, { caption: 'Three' }),
    ])
    expect(others).toEqual([])
    const items = page?.items ?? []
    expect(items.map(({ name }) => name)).toEqual([
      'Introduction',
      'Picture 1',
      'Caption 1',
      'Picture 2',
      'Picture 3',
      'Caption 3',
    ])
    expect(items[2] && textOf(items[2])).toBe('One\n© A')
    const [drawn, under] = [items[1], items[2]]
    expect(under?.box.y).toBeGreaterThan((drawn?.box.y ?? 0) + (drawn?.box.height ?? 0))
    for (const { box } of items) {
      expect(box.x + box.width).toBeLessThanOrEqual(slide.width - 54 + 0.1)
      expect(box.y).toBeGreaterThanOrEqual(bodyTop)
      expect(box.y + box.height).toBeLessThanOrEqual(bodyBottom + 0.1)
    }
  })

  it('are not enlarged beyond their pixels', () => {
    const area = { x: 0, y: 0, width: 600, height: 300 }
    const style = setting.styles.aside
    const { items } = pictureGrid(
      [pictureOf(40, 40), pictureOf(900, 900)],
      area,
      style,
      setting,
    )
    expect(boxes(items)[0]).toMatchObject({ width: 60, height: 60 })
  })

  it('are cut where the author says so', () => {
    const crop = { ratio: 1, focus: { x: 0.5, y: 0 } }
    const [page] = pagesOf([pictureOf(800, 400, { crop }), pictureOf(400, 800, { crop })])
    const drawn = (page?.items ?? []).filter((item) => item.type === 'picture')
    expect(drawn.map((item) => item.crop)).toEqual([
      { left: 0.25, top: 0, right: 0.25, bottom: 0 },
      { left: 0, top: 0, right: 0, bottom: 0.5 },
    ])
    for (const { box } of drawn) expect(box.width).toBeCloseTo(box.height)
  })

  it('lose no words of a caption that has no room', () => {
    const caption = 'Very long words about it. '.repeat(30).trim()
    const [page] = pagesOf([pictureOf(400, 800, { caption }), pictureOf(400, 800)])
    expect(page?.omitted).toEqual([caption])
  })
})

describe('one picture', () => {
  it('takes as much of the width as the author says', () => {
    const body = { layout: 'picture' as const, before: [], after: [] }
    const width = (change: Partial<Picture>) => {
      const shown = pictureOf(1600, 400, change)
      const [page] = layouts.picture.fit({ ...body, picture: shown }, 16, setting)
      return boxes(page?.items ?? [])[0]?.width ?? 0
    }
    expect(width({ width: 0.5 })).toBeCloseTo(width({}) / 2)
  })
})
