import { describe, expect, it } from 'vitest'
import { child, descend, descendants, elements } from '../../../src/ooxml/select.js'
import { body, foot, kicker, paragraph, run, singleSlide, title } from './decks.js'
import { attributesOf, renderPackage, shapeNamed, textOf } from './read-package.js'
import { specimen } from './specimen.js'

const slidePath = 'ppt/slides/slide1.xml'
const layoutPath = 'ppt/slideLayouts/slideLayout2.xml'

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

  it('have insets of nothing and no autofit on the layout', async () => {
    const pkg = await renderPackage(specimen())
    const shape = shapeNamed(pkg.xml(layoutPath), 'Title')
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

  it('hold their style and prompt on the layout', async () => {
    const pkg = await renderPackage(specimen())
    const shape = shapeNamed(pkg.xml(layoutPath), 'Title')
    const style = descend(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr')
    expect(attributesOf(style, 'a:spcPts')['val']).toBe('3360')
    expect(attributesOf(style, 'a:defRPr')['sz']).toBe('3000')
    expect(textOf(shape)).toBe('Title')
  })

  it('stand on the master, one of each type', async () => {
    const pkg = await renderPackage(specimen())
    const master = pkg.xml('ppt/slideMasters/slideMaster1.xml')
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
