import { describe, expect, it } from 'vitest'
import { mendPage } from '../../src/brand/mend-page.js'
import { serialize } from '../../src/ooxml/element.js'
import { namespaces } from '../../src/ooxml/namespaces.js'
import { parseXml } from '../../src/ooxml/parse.js'

const declared = Object.entries(namespaces)
  .map(([name, uri]) => `${name}="${uri}"`)
  .join(' ')

/** What becomes of the shapes of a layout whose part keeps the relationship `rId1`. */
function mended(shapes: string, background = ''): string {
  const page = `<p:sldLayout ${declared}><p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld></p:sldLayout>`
  const xml = serialize(mendPage(parseXml(page), new Set(['rId1'])))
  return xml.slice(xml.indexOf('<p:cSld>'), xml.indexOf('</p:cSld>'))
}

function shape(
  id: number | string,
  rest = '<p:txBody><a:bodyPr/></p:txBody>',
  placeholder = '',
) {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="S"/><p:cNvSpPr/>${placeholder ? `<p:nvPr>${placeholder}</p:nvPr>` : '<p:nvPr/>'}</p:nvSpPr><p:spPr/>${rest}</p:sp>`
}

describe('a page of a brand', () => {
  it('that is sound stays as it is', () => {
    const sound = `${shape(2)}<p:pic><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic>`
    expect(mended(sound)).toContain(sound)
  })

  it.each([
    ['C:\\Users\\jane\\logo.png', 'logo.png'],
    ['\\\\server\\share\\logo.png', 'logo.png'],
    ['file:///Users/jane/logo.png', 'logo.png'],
    ['/Users/jane/logo.png', 'logo.png'],
    ['Logo of Acme: a/b', 'Logo of Acme: a/b'],
  ])('tells no folder of its author: %s', (described, kept) => {
    const picture = (text: string) =>
      `<p:pic><p:nvPicPr><p:cNvPr id="2" name="P" descr="${text}"/></p:nvPicPr></p:pic>`
    expect(mended(picture(described))).toContain(picture(kept))
  })

  it.each<[string, string, string, string]>([
    [
      'a picture that was linked',
      '<p:pic><p:blipFill><a:blip r:link="rId9"/></p:blipFill></p:pic>',
      '<a:blip/>',
      'r:link',
    ],
    ['a link', '<p:sp><a:hlinkClick r:id="rId9"/></p:sp>', '<p:sp>', 'hlinkClick'],
    [
      'tags',
      '<p:custDataLst><p:tags r:id="rId9"/></p:custDataLst>',
      '<p:custDataLst/>',
      'p:tags',
    ],
  ])('loses what stays behind: %s', (_, shapes, left, gone) => {
    expect(mended(shapes)).toContain(left)
    expect(mended(shapes)).not.toContain(gone)
  })

  it('has shapes with ids of their own', () => {
    const ids = [
      ...mended(`${shape(1)}${shape(7)}${shape(7)}${shape('x')}`).matchAll(
        / id="(\w+)"/g,
      ),
    ]
    expect(ids.map(([, id]) => id)).toEqual(['1', '8', '7', '9', '10'])
  })

  it('has a name for a shape that has none', () => {
    expect(mended('<p:sp><p:nvSpPr><p:cNvSpPr/></p:nvSpPr><p:txBody/></p:sp>')).toContain(
      '<p:nvSpPr><p:cNvPr id="2" name="Shape 2"/><p:cNvSpPr/></p:nvSpPr>',
    )
  })

  it('has no outline of a group', () => {
    expect(
      mended('<p:grpSp><p:grpSpPr><a:xfrm/><a:noFill/><a:ln/></p:grpSpPr></p:grpSp>'),
    ).toContain('<p:grpSpPr><a:xfrm/><a:noFill/></p:grpSpPr>')
  })

  it('has a body in every shape and no empty run', () => {
    expect(mended(shape(2, '<p:extLst/>'))).toContain('</p:txBody><p:extLst/></p:sp>')
    expect(
      mended(shape(2, '<p:txBody><a:p><a:r><a:t></a:t></a:r></a:p></p:txBody>')),
    ).toContain('<a:p/>')
  })

  it('has an effect list in its background', () => {
    expect(mended('', '<p:bg><p:bgPr><a:noFill/></p:bgPr></p:bg>')).toContain(
      '<a:noFill/><a:effectLst/></p:bgPr>',
    )
  })

  it('has a sign in the field of the slide number', () => {
    const field =
      '<p:txBody><a:p><a:fld type="slidenum"><a:t>null</a:t></a:fld></a:p></p:txBody>'
    expect(mended(shape(2, field))).toContain('<a:t>‹#›</a:t>')
  })

  it('has placeholders that can be told apart', () => {
    const both = [
      '<p:ph/>',
      '<p:ph type="obj" idx="0"/>',
      '<p:ph type="body" idx="4"/>',
      '<p:ph type="title"/>',
    ]
    const places = [
      ...mended(both.map((one, at) => shape(at + 2, undefined, one)).join('')).matchAll(
        /<p:ph[^>]*>/g,
      ),
    ]
    expect(places.map(([place]) => place)).toEqual([
      '<p:ph/>',
      '<p:ph type="obj" idx="5"/>',
      '<p:ph type="body" idx="4"/>',
      '<p:ph type="title"/>',
    ])
  })
})
