import { describe, expect, it } from 'vitest'
import { child, descend, descendants, elements } from '../../../src/ooxml/select.js'
import {
  body,
  foot,
  kicker,
  paragraph,
  proseLayout,
  run,
  singleSlide,
  title,
} from './decks.js'
import { attributesOf, renderPackage, shapeNamed, textOf } from './read-package.js'
import { specimen } from './specimen.js'

const slidePath = 'ppt/slides/slide1.xml'
const layoutPath = 'ppt/slideLayouts/slideLayout2.xml'
const masterPath = 'ppt/slideMasters/slideMaster1.xml'

describe('placeholders', () => {
  it('are on the slide what they are on the layout', async () => {
    const boxes = [title('T'), kicker('K'), body([paragraph([run('B')])]), ...foot(1)]
    const pkg = await renderPackage(singleSlide(boxes))
    const onSlide = descendants(pkg.xml(slidePath), 'p:ph').map((ph) => ph.attributes)
    expect(onSlide).toEqual([
      { type: 'title' },
      { type: 'body', idx: '13' },
      { type: 'body', idx: '1' },
      { type: 'dt', sz: 'half', idx: '10' },
      { type: 'ftr', sz: 'quarter', idx: '11' },
      { type: 'sldNum', sz: 'quarter', idx: '12' },
    ])
    const onLayout = descendants(pkg.xml(layoutPath), 'p:ph').map(
      ({ attributes: { hasCustomPrompt: _, ...rest } }) => rest,
    )
    expect(onLayout).toEqual(onSlide)
  })

  it('say nothing that the layout says', async () => {
    const pkg = await renderPackage(singleSlide([title('Hello')]))
    const shape = shapeNamed(pkg.xml(slidePath), 'Title')
    expect(elements(descend(shape, 'p:spPr'))).toEqual([])
    expect(descend(shape, 'p:txBody', 'a:bodyPr').attributes).toEqual({})
    expect(child(descend(shape, 'p:txBody', 'a:p'), 'a:pPr')).toBeUndefined()
    expect(attributesOf(shape, 'a:rPr')).toEqual({ lang: 'en-GB' })
    expect(elements(descend(shape, 'p:txBody', 'a:p', 'a:r', 'a:rPr'))).toEqual([])
  })

  it('say where and how they differ from the layout', async () => {
    const box = body([
      paragraph(
        [run('Lead', { size: 24, color: 'strong', font: 'heading', bold: true })],
        {
          lineHeight: 30,
          after: 14,
        },
      ),
    ])
    const moved = { ...box, box: { ...box.box, y: 200 }, anchor: 'bottom' as const }
    const pkg = await renderPackage(singleSlide([title('T'), moved]))
    const shape = shapeNamed(pkg.xml(slidePath), 'Text')
    expect(elements(descend(shape, 'p:spPr')).map(({ name }) => name)).toEqual(['a:xfrm'])
    expect(attributesOf(shape, 'a:off')['y']).toBe('2540000')
    expect(attributesOf(shape, 'a:bodyPr')).toEqual({ anchor: 'b' })
    const properties = descend(shape, 'p:txBody', 'a:p', 'a:pPr')
    expect(elements(properties).map(({ name }) => name)).toEqual(['a:lnSpc', 'a:spcAft'])
    expect(attributesOf(shape, 'a:rPr')).toEqual({ lang: 'en-GB', sz: '2400', b: '1' })
    expect(attributesOf(shape, 'a:latin')['typeface']).toBe('+mj-lt')
    expect(attributesOf(shape, 'a:schemeClr')['val']).toBe('tx2')
  })

  it('undo what the layout marks and the slide does not', async () => {
    const plain = { ...kicker(''), paragraphs: [paragraph([run('Plain', { size: 14 })])] }
    const pkg = await renderPackage(singleSlide([title('T'), plain]))
    const shape = shapeNamed(pkg.xml(slidePath), 'Kicker')
    expect(attributesOf(shape, 'a:rPr')).toEqual({ lang: 'en-GB', b: '0' })
  })

  it('follow the style of their level', async () => {
    const bullet = { indent: 20, level: 1, marker: { type: 'bullet' } } as const
    const levels = [paragraph([run('')]), paragraph([run('', { size: 18 })], bullet)]
    const texts = [paragraph([run('One')]), paragraph([run('Two', { size: 18 })], bullet)]
    const slides = singleSlide([title('T'), body(texts)])
    const layout = { ...proseLayout, placeholders: [title(''), body(levels)] }
    const pkg = await renderPackage({ ...slides, layouts: [layout] })
    const [one, two] = descendants(shapeNamed(pkg.xml(slidePath), 'Text'), 'a:p')
    expect(one && child(one, 'a:pPr')).toBeUndefined()
    expect(two && elements(descend(two, 'a:pPr'))).toEqual([])
    expect(two && descend(two, 'a:pPr').attributes).toEqual({ lvl: '1' })
    expect(two && attributesOf(two, 'a:rPr')).toEqual({ lang: 'en-GB' })
  })

  it('have insets of nothing and no autofit on the master', async () => {
    const pkg = await renderPackage(specimen())
    const shape = shapeNamed(pkg.xml(masterPath), 'Title')
    expect(attributesOf(shape, 'a:bodyPr')).toMatchObject({
      wrap: 'square',
      lIns: '0',
      tIns: '0',
      rIns: '0',
      bIns: '0',
      anchor: 't',
    })
    const all = pkg.names.filter((name) => name.endsWith('.xml')).map(pkg.text)
    expect(all.filter((text) => text.includes('normAutofit'))).toEqual([])
  })

  it('hold their prompt on the layout', async () => {
    const pkg = await renderPackage(specimen())
    expect(textOf(shapeNamed(pkg.xml(layoutPath), 'Title'))).toBe('Title')
    const prompts = descendants(pkg.xml(layoutPath), 'p:ph').map(({ attributes }) => [
      attributes['type'],
      attributes['hasCustomPrompt'],
    ])
    expect(prompts).toEqual([
      ['title', '1'],
      ['body', '1'],
      ['body', '1'],
      ['dt', undefined],
      ['ftr', undefined],
      ['sldNum', undefined],
    ])
  })

  it('stand on the master, one of each type', async () => {
    const pkg = await renderPackage(specimen())
    const master = pkg.xml(masterPath)
    const types = descendants(master, 'p:ph').map(({ attributes }) => attributes['type'])
    expect(types).toEqual(['title', 'body', 'dt', 'ftr', 'sldNum'])
    expect(
      attributesOf(descend(master, 'p:txStyles', 'p:titleStyle'), 'a:defRPr')['sz'],
    ).toBe('3000')
  })

  it('show the number of the slide as a field', async () => {
    const pkg = await renderPackage(singleSlide([title('T'), ...foot(7)]))
    const field = attributesOf(shapeNamed(pkg.xml(slidePath), 'Slide number'), 'a:fld')
    expect(field['type']).toBe('slidenum')
    expect(textOf(shapeNamed(pkg.xml(slidePath), 'Slide number'))).toBe('7')
    expect(textOf(shapeNamed(pkg.xml(layoutPath), 'Slide number'))).toBe('‹#›')
  })

  it('must be on the layout', async () => {
    const box = { ...kicker('K'), placeholder: { type: 'body' as const, index: 99 } }
    await expect(renderPackage(singleSlide([box]))).rejects.toThrow(
      'Expected placeholder body 99 in the layout of the slide',
    )
  })
})
