import { describe, expect, it } from 'vitest'
import type { SceneItem } from '../../../src/model/scene.js'
import { descend, descendants, elements } from '../../../src/ooxml/select.js'
import { deck, pixel, scene, singleSlide, textBox, title } from './decks.js'
import { attributesOf, renderPackage, shapeNamed } from './read-package.js'
import { specimen } from './specimen.js'

const path = 'ppt/slides/slide1.xml'

describe('shapes', () => {
  it('have ids and names of their own on every page', async () => {
    const pkg = await renderPackage(specimen())
    const pages = pkg.names.filter((name) =>
      /(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/.test(name),
    )
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) {
      const shapes = descendants(pkg.xml(page), 'p:cNvPr').map((one) => one.attributes)
      const ids = shapes.map(({ id }) => Number(id))
      expect(ids).toEqual(ids.map((_, index) => index + 1))
      expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length)
    }
  })

  it('stand in the order of the scene', async () => {
    const items = [title('T'), field('Under'), textBox('Over', [1, 1, 1, 1], [])]
    const page = (await renderPackage(singleSlide(items))).xml(path)
    const names = descendants(page, 'p:cNvPr').map(({ attributes }) => attributes['name'])
    expect(names).toEqual(['', 'Title', 'Under', 'Over'])
  })

  it('tell apart what is called the same', async () => {
    const items = [title('T'), field('Bar'), field('Bar 2'), field('Bar')]
    const page = (await renderPackage(singleSlide(items))).xml(path)
    const names = descendants(page, 'p:cNvPr').map(({ attributes }) => attributes['name'])
    expect(names.slice(2)).toEqual(['Bar', 'Bar 2', 'Bar 3'])
  })

  it('are decorative where they are rules and fields', async () => {
    const page = (
      await renderPackage(singleSlide([title('T'), field('Bar'), rule()]))
    ).xml(path)
    for (const name of ['Bar', 'Rule']) {
      const shape = shapeNamed(page, name)
      expect(attributesOf(shape, 'p:cNvPr')['descr']).toBe('')
      expect(attributesOf(shape, 'adec:decorative')['val']).toBe('1')
    }
  })

  it('are as large and as heavy as the scene says', async () => {
    const page = (await renderPackage(singleSlide([title('T'), rule()]))).xml(path)
    const shape = shapeNamed(page, 'Rule')
    expect(attributesOf(shape, 'a:off')).toEqual({ x: '685800', y: '1270000' })
    expect(descend(shape, 'p:spPr', 'a:xfrm', 'a:ext').attributes).toEqual({
      cx: '10820400',
      cy: '0',
    })
    expect(attributesOf(shape, 'a:ln')).toEqual({ w: '9525' })
  })

  it('have a text body and no empty outline where they are fields', async () => {
    const page = (await renderPackage(singleSlide([title('T'), field('Bar')]))).xml(path)
    const shape = shapeNamed(page, 'Bar')
    expect(descendants(shape, 'a:p')).toHaveLength(1)
    expect(elements(descend(shape, 'p:spPr', 'a:ln'))).toHaveLength(1)
  })
})

describe('pictures', () => {
  it('are described by the author, never by a path', async () => {
    const pkg = await renderPackage(singleSlide([title('T'), picture('A "map" & more')]))
    const shape = shapeNamed(pkg.xml(path), 'Picture')
    expect(attributesOf(shape, 'p:cNvPr')['descr']).toBe('A "map" & more')
    expect(pkg.text(path)).not.toContain('preencoded')
  })

  it('are decorative without a description', async () => {
    const pkg = await renderPackage(singleSlide([title('T'), picture('')]))
    const shape = shapeNamed(pkg.xml(path), 'Picture')
    expect(descendants(shape, 'adec:decorative')).toHaveLength(1)
  })

  it('are one part on however many slides', async () => {
    const scenes = [picture('a'), picture('b')].map((item) => scene([title('T'), item]))
    const pkg = await renderPackage(deck([{ name: 'All', scenes }]))
    expect(pkg.names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1)
  })

  it('have the drawing behind them that they are the raster of, once', async () => {
    const vector = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const drawing = { ...picture('a') }
    if (drawing.type === 'picture') drawing.image = { ...drawing.image, vector }
    const scenes = [scene([title('T'), drawing, drawing]), scene([title('U'), drawing])]
    const pkg = await renderPackage(deck([{ name: 'All', scenes }]))
    const media = pkg.names.filter((name) => name.startsWith('ppt/media/'))
    expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg'])
    const shape = shapeNamed(pkg.xml(path), 'Picture')
    const target = (id = '') =>
      new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(
        pkg.text('ppt/slides/_rels/slide1.xml.rels'),
      )?.[1]
    expect(target(attributesOf(shape, 'a:blip')['r:embed'])).toMatch(/\.png$/)
    expect(target(attributesOf(shape, 'asvg:svgBlip')['r:embed'])).toMatch(/\.svg$/)
    expect(pkg.text('[Content_Types].xml')).toContain('ContentType="image/svg+xml"')
  })

  it('are cut where the scene cuts them', async () => {
    const cut = { ...picture('a'), crop: { left: 0.1, top: 0, right: 0.205, bottom: 0 } }
    const pkg = await renderPackage(singleSlide([title('T'), cut as SceneItem]))
    const shape = shapeNamed(pkg.xml(path), 'Picture')
    expect(attributesOf(shape, 'a:srcRect')).toEqual({ l: '10000', r: '20500' })
  })

  it('are called what their bytes are', async () => {
    const jpeg = { ...picture('a') }
    if (jpeg.type === 'picture') jpeg.image = { ...jpeg.image, mediaType: 'image/jpeg' }
    const pkg = await renderPackage(singleSlide([title('T'), jpeg]))
    expect(pkg.names.find((name) => name.startsWith('ppt/media/'))).toMatch(/\.png$/)
  })
})

function field(name: string): SceneItem {
  return {
    type: 'field',
    name,
    box: { x: 10, y: 10, width: 20, height: 20 },
    color: 'tint',
  }
}

function rule(): SceneItem {
  return {
    type: 'rule',
    name: 'Rule',
    box: { x: 54, y: 100, width: 852, height: 0 },
    weight: 0.75,
    color: 'rule',
  }
}

function picture(alt: string): SceneItem {
  return {
    type: 'picture',
    name: 'Picture',
    alt,
    box: { x: 10, y: 10, width: 20, height: 20 },
    image: { bytes: pixel, mediaType: 'image/png', width: 1, height: 1 },
  }
}
