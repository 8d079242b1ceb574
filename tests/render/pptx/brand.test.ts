import { describe, expect, it } from 'vitest'
import { readBrand } from '../../../src/brand/read-brand.js'
import { fitDeck } from '../../../src/deck/index.js'
import type { Element } from '../../../src/ooxml/element.js'
import { descendants } from '../../../src/ooxml/select.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadMetrics } from '../../../src/typography/index.js'
import {
  brandFile,
  masterPlaces,
  rels,
  relsOf,
  type TestBrand,
  usualLayouts,
  usualMaster,
} from '../../support/brand-file.js'
import { fittedOf } from '../../support/scenes-of.js'
import { readPackage } from './read-package.js'

const { widest } = await loadMetrics(
  ['Calibri', 'Calibri Light', 'Gelasio', 'Cousine', 'Vazirmatn'],
  'ا',
)

const markdown = `---
date: 2025-05-12
---

# A title

## TL;DR

One sentence. [1]

## Key points

- **Lead.** Text with a [link](https://example.org/).
- Other
  - below

## Figures

| A | B |
|---|---|
| 1 | 2 |

## Questions

### Why?

Because.

### How?

So.

### When?

Now.

## Sources

1. [Title](https://example.org/), Publisher
`

async function render(brand: TestBrand, text = markdown) {
  const read = readBrand(brandFile(brand), 'test.potx')
  const deck = fitDeck(fittedOf(text).deck, read.theme, widest, read)
  return readPackage(await renderPptx(deck, read.theme, { brand: read }))
}

const usual = await render({ masters: [usualMaster] })

function slides(pkg: typeof usual): string[] {
  return pkg.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
}

function placeholders(page: Element): Element[] {
  return descendants(page, 'p:sp').filter(
    (shape) => descendants(shape, 'p:ph').length > 0,
  )
}

describe('a deck in a brand', () => {
  it('follows layouts of the brand, which are there as they were', () => {
    const layouts = slides(usual).map(
      (slide) =>
        usual.relationships(slide).find(({ kind }) => kind === 'slideLayout')?.path,
    )
    expect(layouts[0]).toBe('ppt/slideLayouts/slideLayout1.xml')
    expect(layouts[1]).toBe('ppt/slideLayouts/slideLayout2.xml')
    expect(layouts).toContain('ppt/slideLayouts/slideLayout4.xml')
    const names = usual.names.filter((name) => /slideLayouts\/\w+\.xml$/.test(name))
    expect(names).toHaveLength(usualLayouts.length)
    expect(usual.text('ppt/theme/theme1.xml')).toContain('name="Test 1"')
  })

  it('inherits place, size, font and colour of its placeholders', () => {
    for (const slide of slides(usual)) {
      for (const shape of placeholders(usual.xml(slide))) {
        expect(descendants(shape, 'p:spPr')[0]?.children).toEqual([])
        expect(descendants(shape, 'a:latin')).toEqual([])
      }
      const [title] = placeholders(usual.xml(slide))
      expect(
        descendants(title as Element, 'a:rPr').map(({ attributes }) => attributes),
      ).toEqual([{ lang: expect.any(String) }])
      expect(descendants(title as Element, 'a:pPr')).toEqual([])
    }
  })

  it('has the bullets and indents of the brand', () => {
    const points = usual.xml('ppt/slides/slide3.xml')
    const paragraphs = descendants(points, 'a:p').filter((one) =>
      /Lead|Other|below/.test(
        descendants(one, 'a:t')
          .flatMap(({ children }) => children)
          .join(''),
      ),
    )
    expect(paragraphs).toHaveLength(3)
    for (const paragraph of paragraphs) {
      expect(descendants(paragraph, 'a:buChar')).toEqual([])
      const { marL, indent } = descendants(paragraph, 'a:pPr')[0]?.attributes ?? {}
      expect([marL, indent]).toEqual([undefined, undefined])
    }
    expect(descendants(paragraphs[2] as Element, 'a:pPr')[0]?.attributes['lvl']).toBe('1')
  })

  it('fills the place for content with the table', () => {
    const page = slides(usual)
      .map((slide) => usual.xml(slide))
      .find((slide) => descendants(slide, 'a:tbl').length > 0)
    const frame = descendants(page as Element, 'p:graphicFrame')[0]
    expect(descendants(frame as Element, 'p:ph')[0]?.attributes).toEqual({ idx: '1' })
  })

  it('has only colours of the scheme', () => {
    for (const slide of slides(usual)) expect(usual.text(slide)).not.toContain('srgbClr')
  })

  it('counts ids of masters and layouts in one space', async () => {
    const pkg = await render({ masters: [usualMaster, usualMaster] })
    const masters = [
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideMasters/slideMaster2.xml',
    ]
    const ids = [
      ...descendants(pkg.xml('ppt/presentation.xml'), 'p:sldMasterId'),
      ...masters.flatMap((path) => descendants(pkg.xml(path), 'p:sldLayoutId')),
    ].map(({ attributes }) => Number(attributes['id']))
    expect(new Set(ids).size).toBe(2 + 2 * usualLayouts.length)
    expect(Math.min(...ids)).toBe(2_147_483_648)
    const themes = pkg.names.filter((name) => name.startsWith('ppt/theme/'))
    expect(themes).toHaveLength(3)
  })

  it('has a layout of Deckle in the brand where that has none for text', async () => {
    const pkg = await render({ masters: [{ ...usualMaster, layouts: [], places: [] }] })
    const path = 'ppt/slideLayouts/slideLayoutDeckle.xml'
    expect(pkg.xml(path).attributes['type']).toBe('tx')
    expect(
      pkg.relationships('ppt/slideMasters/slideMaster1.xml').map((one) => one.path),
    ).toContain(path)
    expect(
      descendants(pkg.xml('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId'),
    ).toHaveLength(1)
  })

  it('writes text from right to left on its own, not by the layout', async () => {
    const pkg = await render(
      { masters: [usualMaster] },
      '---\nlang: fa\n---\n\n# سازمان آب\n\n## خلاصه\n\nسازمان می‌گوید.\n',
    )
    const [paragraph] = descendants(pkg.xml('ppt/slides/slide2.xml'), 'a:pPr')
    expect(paragraph?.attributes).toMatchObject({ algn: 'r', rtl: '1' })
  })

  it('leaves out what PowerPoint would repair', async () => {
    const path = 'ppt/slideMasters/slideMaster1.xml'
    const count = usualLayouts.length
    const twice = [...masterPlaces, ...masterPlaces.slice(0, 1)]
    const pictures = [
      '<p:pic><p:nvPicPr><p:cNvPr id="3" name="Gone"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rId90"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>',
      '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Link"><a:hlinkClick r:id="rId91"/></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>',
    ]
    const pkg = await render({
      masters: [{ ...usualMaster, places: twice, shapes: pictures.join('') }],
      files: {
        [relsOf(path)]: rels([
          ...usualLayouts.map((_, at): [string, string, string] => [
            `rId${at + 1}`,
            'slideLayout',
            `../slideLayouts/slideLayout${at + 1}.xml`,
          ]),
          [`rId${count + 1}`, 'theme', '../theme/theme1.xml'],
          ['rId90', 'image', 'file:///C:/Users/anna/logo.png', true],
          ['rId91', 'slide', '../slides/slide1.xml'],
        ]),
      },
    })
    const text = pkg.text(path)
    expect(text).not.toMatch(/anna|r:link|hlinkClick/)
    const ids = descendants(pkg.xml(path), 'p:cNvPr').map(
      ({ attributes }) => attributes['id'],
    )
    expect(new Set(ids).size).toBe(ids.length)
    const known = pkg.relationships(path).map(({ id }) => id)
    const used = [...text.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
    expect(known).toEqual(expect.arrayContaining(used))
  })

  it('declares the namespace of references where the file does so in a list only', async () => {
    const master = 'ppt/slideMasters/slideMaster1.xml'
    const xml = (await readPackage(brandFile({ masters: [usualMaster] }))).text(master)
    const [declared = ''] = /xmlns:r="[^"]*"/.exec(xml) ?? []
    const local = xml
      .replace(` ${declared}`, '')
      .replace('<p:sldLayoutIdLst>', `<p:sldLayoutIdLst ${declared}>`)
    const deck = await render({ masters: [usualMaster], files: { [master]: local } })
    expect(deck.xml(master).attributes['xmlns:r']).toMatch(/relationships$/)
  })

  it('calls pictures by the names that are registered', async () => {
    const layout = 'ppt/slideLayouts/slideLayout1.xml'
    const deck = await render({
      masters: [usualMaster],
      files: {
        'ppt/media/logo.jpg': Buffer.from([0xff, 0xd8, 0xff]),
        [relsOf(layout)]: rels([
          ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
          ['rId2', 'image', '../media/logo.jpg'],
        ]),
      },
      types: { jpg: 'image/jpg' },
    })
    expect(deck.text('[Content_Types].xml')).toContain(
      'Extension="jpg" ContentType="image/jpeg"',
    )
  })
})
