import { describe, expect, it } from 'vitest'
import {
  axis,
  bodyBottom,
  bodyTop,
  boxes,
  descent,
  textWidth,
} from '../../src/deck/fit/grid.js'
import { layouts } from '../../src/deck/fit/layouts/index.js'
import type { Page } from '../../src/deck/fit/page.js'
import type { Block, Picture } from '../../src/model/block.js'
import type { Box, Scene, ScenePicture } from '../../src/model/scene.js'
import { paragraph, picture } from '../support/blocks.js'
import { scenesOf, textIn, textOf } from '../support/scenes-of.js'
import { settingFor } from '../support/setting.js'

const setting = settingFor()
const sentence = 'The council publishes its figures once a year, in spring. '

function pictureOf(
  width: number,
  height: number,
  change: Partial<Picture> = {},
): Picture {
  const block = picture(width, height)
  if (block.type !== 'picture') throw new Error('Expected a picture')
  return { ...block, ...change }
}

function pagesOf(shown: Picture, before: Block[] = [], after: Block[] = []): Page[] {
  return layouts.picture.fit(
    { layout: 'picture', picture: shown, before, after },
    16,
    setting,
  )
}

function drawn(pages: Page[]): ScenePicture[] {
  return pages.flatMap(({ items }) => items.filter((item) => item.type === 'picture'))
}

function named(page: Page | undefined, name: string) {
  return page?.items.find((item) => item.name === name)
}

function bottom(box: Box | undefined): number {
  return box ? box.y + box.height : 0
}

describe('a picture', () => {
  it.each([
    ['as wide as the text', 1600, 400, textWidth],
    ['as high as the body', 1000, 3000, 112.8],
    ['not larger than one and a half points a pixel', 100, 80, 150],
    ['tiny', 1, 1, 1.5],
  ])('is %s', (_, width, height, expected) => {
    const [one] = drawn(pagesOf(pictureOf(width, height)))
    expect(one?.box.width).toBeCloseTo(expected, 0)
    expect((one?.box.width ?? 0) / (one?.box.height ?? 1)).toBeCloseTo(width / height)
    expect([one?.box.x, one?.box.y]).toEqual([axis, bodyTop])
  })

  it('has its caption in the margin beside it', () => {
    const [page] = pagesOf(pictureOf(1000, 3000), [paragraph('Before.')])
    const [caption, shown] = [named(page, 'Caption'), named(page, 'Picture')]
    expect(caption && textOf(caption)).toBe('A picture with a caption')
    expect(caption?.box).toMatchObject({
      ...boxes.aside,
      y: shown?.box.y,
      height: shown?.box.height,
    })
  })

  it('without a caption leaves the margin empty', () => {
    const [page] = pagesOf(pictureOf(1000, 3000, { caption: '' }))
    expect(named(page, 'Caption')).toBeUndefined()
    expect(page?.layout).toMatchObject({ name: 'picture', type: 'titleOnly' })
  })

  it('says what it shows: its alternative text, or its caption', () => {
    const alt = (change: Partial<Picture>) =>
      drawn(pagesOf(pictureOf(8, 6, change))).map((one) => one.alt)
    expect(alt({})).toEqual(['A grey field'])
    expect(alt({ alt: '' })).toEqual(['A picture with a caption'])
  })

  it('stands between the text that belongs to it', () => {
    const [page, ...others] = pagesOf(
      pictureOf(1600, 1200),
      [paragraph('Before.')],
      [paragraph('After.')],
    )
    expect(others).toEqual([])
    const [introduction, shown, note] = ['Introduction', 'Picture', 'Note'].map(
      (name) => named(page, name)?.box,
    )
    expect(introduction?.y).toBe(bodyTop)
    expect(shown?.y).toBeGreaterThan(bottom(introduction))
    expect(note?.y).toBeGreaterThan(bottom(shown))
    expect(bottom(note)).toBeCloseTo(bodyBottom + descent)
  })

  it('shares its layout with pictures beside as many lines', () => {
    const layoutOf = (before: string, after: string) => {
      const text = (words: string) => (words === '' ? [] : [paragraph(words)])
      return pagesOf(pictureOf(1600, 1200), text(before), text(after))[0]?.layout
    }
    expect(layoutOf('One.', 'Two.')).toEqual(layoutOf('Another.', 'And another.'))
    expect(layoutOf('One.', 'Two.')?.label).toBe(
      'Picture with caption, lines above: 1, lines below: 1',
    )
    expect(layoutOf(sentence.repeat(3), '')?.name).toBe('picture-captioned-under-2')
  })

  it('has a slide of its own where text leaves it no room', () => {
    const long = [paragraph('w'.repeat(3000))]
    const pages = pagesOf(pictureOf(1600, 1200), long, long)
    const kinds = pages.map(({ layout }) => layout.name)
    expect(kinds.indexOf('picture-captioned')).toBeGreaterThan(0)
    expect(kinds.indexOf('picture-captioned')).toBeLessThan(kinds.length - 1)
    expect(drawn(pages).map(({ box }) => Math.round(box.height))).toEqual([338])
  })

  it('leaves a caption that is too long to the notes', () => {
    const caption = sentence.repeat(120).trim()
    const [page] = pagesOf(pictureOf(1600, 1200, { caption }))
    const cut = named(page, 'Caption')
    expect(cut && textOf(cut)).toMatch(/^The council.*…$/)
    expect(bottom(cut?.box)).toBeLessThanOrEqual(bodyBottom + 0.01)
    expect(drawn(page ? [page] : [])[0]?.box.height).toBeGreaterThan(200)
    expect(page?.omitted).toEqual([caption])
  })

  it('that could not be read leaves its words', () => {
    const { image: _, ...missing } = pictureOf(8, 6)
    const [page] = pagesOf(missing, [paragraph('Before.')], [paragraph('After.')])
    expect(page?.layout.name).toBe('prose')
    const text = named(page, 'Text')
    expect(text && textOf(text)).toBe(
      'Before.\nA grey field\nA picture with a caption\nAfter.',
    )
  })
})

describe('code', () => {
  const lines = (count: number, text = 'let number = ') =>
    Array.from({ length: count }, (_, index) => `${text}${index}`)
  const codeOf = (text: string[]) => `# A\n\n## C\n\n\`\`\`js\n${text.join('\n')}\n\`\`\``
  const sizeOf = (scene: Scene | undefined) => {
    const box = scene?.items.find(({ name }) => name === 'Code')
    return box?.type === 'text' ? box.paragraphs[0]?.runs[0]?.size : undefined
  }

  it.each([
    ['14 points', 17, 14],
    ['12 where it is longer', 20, 12],
    ['11 where it is longer still', 22, 11],
  ])('is set in %s', (_, count, size) => {
    const scenes = scenesOf(codeOf(lines(count)))
    expect(scenes.map(sizeOf)).toEqual([size])
  })

  it('continues, line by line, with the text beside it at the ends', () => {
    const text = lines(60)
    const scenes = scenesOf(
      `${codeOf(text).replace('\n\n```', '\n\nBefore.\n\n```')}\n\nAfter.`,
    )
    expect(scenes.length).toBeGreaterThan(2)
    expect(scenes.flatMap((scene) => textIn(scene, 'Code').split('\n'))).toEqual(text)
    expect(scenes.map((scene) => textIn(scene, 'Introduction'))).toEqual(
      scenes.map((_, index) => (index === 0 ? 'Before.' : '')),
    )
    expect(scenes.map((scene) => textIn(scene, 'Note'))).toEqual(
      scenes.map((_, index) => (index === scenes.length - 1 ? 'After.' : '')),
    )
    const counts = scenes.map((scene) => textIn(scene, 'Code').split('\n').length)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(4)
  })

  it('keeps its indents and its empty lines', () => {
    const [scene] = scenesOf(codeOf(['if (a) {', '\tb()', '', '}']))
    expect(textIn(scene as Scene, 'Code')).toBe('if (a) {\n    b()\n \n}')
  })

  it('stands on a field as high as it is, with air on all sides', () => {
    const [scene] = scenesOf(codeOf(lines(5)))
    const [field, text] = ['Field', 'Code'].map(
      (name) => scene?.items.find((item) => item.name === name)?.box,
    )
    expect((text?.y ?? 0) - (field?.y ?? 0)).toBeCloseTo(13)
    expect(field?.height).toBeCloseTo(5 * 14 * 1.25 + 2 * 13)
    expect((text?.x ?? 0) - (field?.x ?? 0)).toBeCloseTo(18)
  })

  it('goes on at a sign where a line is too long', () => {
    const [scene] = scenesOf(
      codeOf([`const words = [${"'word', ".repeat(30)}]`, 'end', 'a', 'b']),
    )
    const shown = textIn(scene as Scene, 'Code').split('\n')
    expect(shown.filter((one) => one.startsWith('→ '))).toHaveLength(3)
    expect(shown.slice(-3)).toEqual(['end', 'a', 'b'])
  })

  it('of a few lines is larger, on a layout of its own', () => {
    const [scene] = scenesOf(codeOf(lines(3)))
    expect(scene?.layout).toBe('code-large')
    expect(sizeOf(scene)).toBe(20)
    const [long] = scenesOf(codeOf(['a'.repeat(80)]))
    expect(long?.layout).toBe('code')
  })

  it('has one size and one place on all slides of a deck', () => {
    const short = codeOf(lines(4)).replace('# A\n\n', '')
    const scenes = scenesOf(`${codeOf(lines(22))}\n\n${short}`)
    expect(scenes.map(sizeOf)).toEqual([11, 11])
    const places = scenes.map(
      ({ items }) => items.find(({ name }) => name === 'Code')?.box,
    )
    expect(places[0]).toEqual(places[1])
  })
})

describe('a table', () => {
  it('stays a table where the text beside it is long without spaces', () => {
    const text = '図書館は利用者の調査の結果をもとに、開館時間を見直すと説明している。'
    const scenes = scenesOf(
      `---\nlang: ja\n---\n\n# A\n\n## 概要\n\n${text.repeat(20)}\n\n| A | B |\n|---|---|\n| 1 | 2 |`,
    )
    const kinds = scenes.map(({ layout }) => layout)
    expect(kinds.slice(-2)).toEqual(['prose', 'table'])
  })

  it('without rows is text where its header is higher than a slide', () => {
    const scenes = scenesOf(
      `# A\n\n## T\n\nBefore.\n\n| ${sentence.repeat(200)} | B |\n|---|---|\n\nAfter.`,
    )
    const text = scenes.map((scene) => textIn(scene, 'Text')).join(' ')
    expect(text.match(/council/g)).toHaveLength(200)
    expect(text).toMatch(/^Before\..*After\.$/s)
  })
})

it.each(['TL;DR', 'Key points', 'Other'])(
  'the heading %s over a picture without words that cannot be shown has a slide',
  (name) => {
    const scenes = scenesOf(`# A\n\n## ${name}\n\n![](none.png)\n`)
    expect(scenes.map(({ title }) => title)).toEqual([name])
  },
)
