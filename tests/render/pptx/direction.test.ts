import { beforeAll, describe, expect, it } from 'vitest'
import type { Element } from '../../../src/ooxml/element.js'
import { descend, descendants } from '../../../src/ooxml/select.js'
import { paragraph, run, singleSlide, textBox, title } from './decks.js'
import { persian } from './persian.js'
import {
  attributesOf,
  type Package,
  renderPackage,
  shapeNamed,
  textOf,
} from './read-package.js'

describe('a deck from right to left', () => {
  let pkg: Package
  let slide: Element

  beforeAll(async () => {
    pkg = await renderPackage(persian())
    slide = pkg.xml('ppt/slides/slide1.xml')
  })

  it('says so on the presentation and on the master, which its layouts follow', () => {
    expect(pkg.xml('ppt/presentation.xml').attributes['rtl']).toBe('1')
    const master = pkg.xml('ppt/slideMasters/slideMaster1.xml')
    expect(attributesOf(shapeNamed(master, 'Text'), 'a:bodyPr')['rtlCol']).toBe('1')
    expect(
      attributesOf(descend(master, 'p:txStyles', 'p:bodyStyle'), 'a:lvl1pPr'),
    ).toMatchObject({
      algn: 'r',
      rtl: '1',
    })
  })

  it('lets its paragraphs follow the layout, from the right', () => {
    expect(descendants(shapeNamed(slide, 'Text'), 'a:pPr')).toHaveLength(3)
    for (const { attributes } of descendants(shapeNamed(slide, 'Text'), 'a:pPr')) {
      expect(attributes).not.toHaveProperty('rtl')
    }
  })

  it('sets paragraphs of plain text boxes from the right', async () => {
    const box = textBox('Box', [1, 1, 5, 5], [paragraph([run('نگاه به شرق')])])
    const direction = 'rtl'
    const plain = await renderPackage(singleSlide([title('T'), box], { direction }))
    const shape = shapeNamed(plain.xml('ppt/slides/slide1.xml'), 'Box')
    expect(attributesOf(shape, 'a:pPr')).toEqual({ algn: 'r', rtl: '1' })
  })

  it.each([
    ['ltr', { lIns: '0', rIns: '1270000', bIns: '635000' }],
    ['rtl', { lIns: '1270000', rIns: '0', bIns: '635000' }],
  ] as const)(
    'has the air at the end of %s lines and under the last one',
    async (direction, insets) => {
      const box = {
        ...textBox('Box', [1, 1, 5, 5], [paragraph([run('a')])]),
        insetEnd: 100,
        insetBottom: 50,
      }
      const page = await renderPackage(singleSlide([title('T'), box], { direction }))
      const shape = shapeNamed(page.xml('ppt/slides/slide1.xml'), 'Box')
      expect(attributesOf(shape, 'a:bodyPr')).toMatchObject(insets)
    },
  )

  it('leaves a paragraph in Latin script its direction, at the reading edge', () => {
    const latin = attributesOf(shapeNamed(slide, 'Sources'), 'a:pPr')
    expect(latin).toEqual({ algn: 'r' })
  })

  it('speaks its language, with the region that proofing tools ask for', () => {
    const runs = descendants(slide, 'a:r').filter((one) => /[آ-ی]/.test(textOf(one)))
    expect(runs.length).toBeGreaterThan(3)
    const languages = runs.map((one) => attributesOf(one, 'a:rPr')['lang'])
    expect(new Set(languages)).toEqual(new Set(['fa-IR']))
  })

  it('names a face for complex scripts', () => {
    const theme = pkg.xml('ppt/theme/theme1.xml')
    const faces = descendants(theme, 'a:cs').map(
      ({ attributes }) => attributes['typeface'],
    )
    expect(faces).toEqual(['Vazirmatn', 'Vazirmatn'])
  })

  it.each([
    ['he', 'a:cs', 'Arial'],
    ['hi', 'a:cs', 'Nirmala UI'],
    ['th', 'a:cs', 'Leelawadee UI'],
    ['en', 'a:cs', 'Vazirmatn'],
    ['en', 'a:ea', ''],
    ['ja', 'a:ea', 'Yu Gothic'],
    ['ko', 'a:ea', 'Malgun Gothic'],
    ['zh', 'a:ea', 'Microsoft YaHei'],
    ['zh-TW', 'a:ea', 'Microsoft JhengHei'],
  ])('in %s names in %s %j', async (lang, slot, expected) => {
    const page = await renderPackage(singleSlide([title('T')], { lang }))
    const theme = page.xml('ppt/theme/theme1.xml')
    const faces = descendants(theme, slot).map(({ attributes }) => attributes['typeface'])
    expect(faces).toEqual([expected, expected])
  })

  it('lists faces for the scripts of other languages', () => {
    const theme = pkg.xml('ppt/theme/theme1.xml')
    const faces = descendants(theme, 'a:font').map(
      ({ attributes: { script, typeface } }) => `${script}: ${typeface}`,
    )
    expect(faces).toHaveLength(2 * new Set(faces).size)
    for (const face of ['Jpan: Yu Gothic', 'Hebr: Arial', 'Khmr: Leelawadee UI'])
      expect(faces).toContain(face)
  })

  it('runs the columns of tables from the right, numbers from the left', () => {
    const table = shapeNamed(pkg.xml('ppt/slides/slide2.xml'), 'Table')
    expect(attributesOf(table, 'a:tblPr')).toEqual({ rtl: '1', firstRow: '1' })
    const [cell, ...others] = descendants(table, 'a:tcPr').slice(0, 4)
    expect(cell?.attributes).toMatchObject({ marL: '152400', marR: '0' })
    expect(others.at(-1)?.attributes).toMatchObject({ marL: '0', marR: '0' })
    const numbers = descendants(table, 'a:tc').slice(6, 8)
    for (const number of numbers) {
      expect(descendants(number, 'a:pPr')[0]?.attributes['rtl']).toBeUndefined()
    }
  })

  it('sets its notes from the right', () => {
    const notes = shapeNamed(pkg.xml('ppt/notesSlides/notesSlide1.xml'), 'Notes')
    expect(attributesOf(notes, 'a:pPr')).toEqual({ algn: 'r', rtl: '1' })
  })
})

describe('a deck from left to right', () => {
  it('leaves a paragraph in Arabic script its direction', async () => {
    const box = textBox('Box', [1, 1, 5, 5], [paragraph([run('«نگاه به شرق».')])])
    const pkg = await renderPackage(singleSlide([title('T'), box]))
    const shape = shapeNamed(pkg.xml('ppt/slides/slide1.xml'), 'Box')
    expect(attributesOf(shape, 'a:pPr')).toEqual({ rtl: '1' })
  })
})
