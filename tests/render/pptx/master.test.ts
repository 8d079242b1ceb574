import { describe, expect, it } from 'vitest'
import type { SceneLayout, TextBox } from '../../../src/model/scene.js'
import { child, descend, descendants, elements } from '../../../src/ooxml/select.js'
import { body, foot, paragraph, proseLayout, run, singleSlide, title } from './decks.js'
import { attributesOf, type Package, renderPackage, shapeNamed } from './read-package.js'

const masterPath = 'ppt/slideMasters/slideMaster1.xml'

/** A deck with a layout besides that of running text, which the master is made of. */
async function withLayout(placeholders: TextBox[], of?: SceneLayout['type']) {
  const other: SceneLayout = {
    name: 'other',
    label: 'Other',
    background: [],
    placeholders,
    ...(of && { type: of }),
  }
  const deck = singleSlide([title('T')])
  return renderPackage({ ...deck, layouts: [proseLayout, other] })
}

function layoutShape(pkg: Package, name: string) {
  return shapeNamed(pkg.xml('ppt/slideLayouts/slideLayout2.xml'), name)
}

describe('a layout', () => {
  it('says nothing that the slide master says', async () => {
    const pkg = await withLayout([title(''), ...foot(0)])
    for (const name of ['Title', 'Date', 'Footer', 'Slide number']) {
      const shape = layoutShape(pkg, name)
      expect(elements(descend(shape, 'p:spPr')), name).toEqual([])
      const [properties, styles] = elements(descend(shape, 'p:txBody'))
      expect(properties, name).toMatchObject({ attributes: {}, children: [] })
      expect(styles, name).toMatchObject({ name: 'a:lstStyle', children: [] })
    }
  })

  it('says how it differs, and no more', async () => {
    const smaller = paragraph([run('', { font: 'heading', size: 24, color: 'strong' })], {
      lineHeight: 27,
    })
    const moved = {
      ...title(''),
      box: { ...title('').box, y: 10 },
      paragraphs: [smaller],
    }
    const shape = layoutShape(await withLayout([moved]), 'Title')
    expect(elements(descend(shape, 'p:spPr')).map(({ name }) => name)).toEqual(['a:xfrm'])
    const level = descend(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr')
    expect(elements(level).map(({ name }) => name)).toEqual(['a:lnSpc', 'a:defRPr'])
    expect(descend(level, 'a:defRPr')).toMatchObject({
      attributes: { sz: '2400' },
      children: [],
    })
  })

  it('says all of what the master has no place for', async () => {
    const subtitle: TextBox = {
      ...body([paragraph([run('')])]),
      name: 'Subtitle',
      placeholder: { type: 'subtitle', index: 1 },
    }
    const shape = layoutShape(await withLayout([subtitle]), 'Subtitle')
    expect(attributesOf(shape, 'a:defRPr')['sz']).toBe('2000')
    expect(attributesOf(shape, 'a:bodyPr')['wrap']).toBe('square')
  })

  it.each([
    ['title', 'title'],
    ['text', 'tx'],
    ['section', 'secHead'],
    ['titleOnly', 'titleOnly'],
    [undefined, undefined],
  ] as const)("of the kind %s is one of PowerPoint's: %s", async (kind, expected) => {
    const pkg = await withLayout([title('')], kind)
    const layout = pkg.xml('ppt/slideLayouts/slideLayout2.xml')
    expect(layout.attributes['type']).toBe(expected)
  })
})

describe('the slide master', () => {
  it('keeps the styles of title and body for all its slides', async () => {
    const master = (await withLayout([title('')])).xml(masterPath)
    for (const name of ['Title', 'Text']) {
      const styles = child(descend(shapeNamed(master, name), 'p:txBody'), 'a:lstStyle')
      expect(styles?.children, name).toEqual([])
    }
    expect(descendants(shapeNamed(master, 'Date'), 'a:lvl1pPr')).toHaveLength(1)
    const styles = descend(master, 'p:txStyles')
    expect(attributesOf(descend(styles, 'p:titleStyle'), 'a:defRPr')['sz']).toBe('3000')
  })

  it("has a style for each level of the body: the deck's, then steps further in", async () => {
    const bullet = { indent: 20, level: 1, marker: { type: 'bullet' } } as const
    const levels = [paragraph([run('')]), paragraph([run('', { size: 18 })], bullet)]
    const layout = { ...proseLayout, placeholders: [title(''), body(levels)] }
    const pkg = await renderPackage({ ...singleSlide([title('T')]), layouts: [layout] })
    const styles = elements(descend(pkg.xml(masterPath), 'p:txStyles', 'p:bodyStyle'))
    expect(styles.map(({ name }) => name)).toEqual(
      Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`),
    )
    const margins = styles.map(({ attributes }) => Number(attributes['marL']) / 12_700)
    expect(margins).toEqual([0, 20, 38, 56, 74, 92, 110, 128, 146])
    const marks = styles.map((style) => descendants(style, 'a:buChar').length)
    expect(marks).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1])
    const sizes = styles.map((style) => attributesOf(style, 'a:defRPr')['sz'])
    expect(sizes).toEqual(['2000', ...Array.from({ length: 8 }, () => '1800')])
  })
})
