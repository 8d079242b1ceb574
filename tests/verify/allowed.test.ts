import { beforeAll, expect, it } from 'vitest'
import {
  addPart,
  type DeckFiles,
  type Edit,
  findingsOf,
  insertBefore,
  put,
  relate,
  rename,
  replace,
  replaceEach,
} from './deck-files.js'
import { chart, picture, richDeck, richSlide } from './rich-deck.js'
import { workbook } from './workbook.js'

const types = '[Content_Types].xml'
const slide = 'ppt/slides/slide4.xml'
const rels = 'ppt/slides/_rels/slide4.xml.rels'
const richRels = 'ppt/slides/_rels/slide6.xml.rels'
const run = '<a:rPr lang="en-GB"/>'

const jump = 'r:id="rId3" action="ppaction://hlinksldjump"'
const compatibility =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const p14 = 'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

function shape(id: number, text: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r>${run}<a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
}

const edits: [what: string, ...edits: Edit[]][] = [
  [
    'a space without a language',
    insertBefore(slide, '</a:p>', '<a:r><a:rPr/><a:t> </a:t></a:r>'),
  ],
  [
    'a date without a time',
    replace('docProps/core.xml', /(?<=<dcterms:created[^>]*>)[^<]*/, '2025-01'),
  ],
  [
    'a header row in words',
    replace(richSlide, '<a:tblPr firstRow="1"/>', '<a:tblPr firstRow="true"/>'),
  ],
  [
    'a choice and its fallback with the same ids',
    insertBefore(
      richSlide,
      '</p:spTree>',
      `<mc:AlternateContent ${compatibility}><mc:Choice ${p14} Requires="p14">${shape(90, 'A')}</mc:Choice><mc:Fallback>${shape(90, 'B')}</mc:Fallback></mc:AlternateContent>`,
    ),
  ],
  [
    'an element that only a choice has',
    insertBefore(
      slide,
      '</p:sld>',
      `<mc:AlternateContent ${compatibility}><mc:Choice ${p14} Requires="p14"><p:transition p14:dur="1"><p14:vortex/></p:transition></mc:Choice><mc:Fallback><p:transition/></mc:Fallback></mc:AlternateContent>`,
    ),
  ],
  [
    'an element of a namespace that may be ignored',
    replace(slide, '<p:sld', `<p:sld ${compatibility} ${p14} mc:Ignorable="p14"`),
    insertBefore(slide, '</p:cSld>', '<p14:laserTraceLst/>'),
  ],
  [
    'an attribute of another namespace',
    replace(slide, '<p:sld', `<p:sld ${p14} p14:a="b"`),
  ],
  [
    'other prefixes',
    put(
      'ppt/viewProps.xml',
      '<viewPr xmlns="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
    ),
  ],
  [
    'a part in UTF-16',
    put(
      'ppt/viewProps.xml',
      Buffer.from(
        '\ufeff<?xml version="1.0" encoding="UTF-16"?><p:viewPr xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
        'utf16le',
      ),
    ),
  ],
  [
    'content types in other letters',
    replace(types, '/ppt/slides/slide1.xml', '/PPT/Slides/Slide1.XML'),
  ],
  ['a target from the root', replace(richRels, '../media/image-', '/ppt/media/image-')],
  [
    'an escaped name',
    rename(picture, 'ppt/media/a%20b.png'),
    replace(richRels, picture.replace('ppt/media/', ''), 'a%20b.png'),
  ],
  [
    'a path that PowerPoint writes',
    relate(rels, 'rId9', 'hyperlink', 'file:///C:\\My files\\a.pptx', 'External'),
  ],
  [
    'a link within the deck by its name',
    relate(rels, 'rId9', 'hyperlink', '#_ftn1'),
    replace(slide, jump, 'r:id="rId9"'),
  ],
  [
    'an action without a target',
    replace(slide, jump, 'r:id="" action="ppaction://hlinkshowjump?jump=nextslide"'),
  ],
  [
    'notes of Google Slides, which do not name their slide',
    replace(
      'ppt/notesSlides/_rels/notesSlide4.xml.rels',
      /<Relationship [^>]*slide4.xml"\/>/,
      '',
    ),
  ],
  [
    'comments of a newer format',
    addPart(
      'ppt/comments/modern.xml',
      'application/vnd.ms-powerpoint.comments+xml',
      '<a/>',
    ),
    insertBefore(
      rels,
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2018/10/relationships/comments" Target="../comments/modern.xml"/>',
    ),
  ],
  [
    'a picture as PDF beside the other, as PowerPoint for macOS writes it',
    put('ppt/media/image.pdf', '%PDF-1.4'),
    insertBefore(
      types,
      '<Override',
      '<Default Extension="pdf" ContentType="application/pdf"/>',
    ),
    relate(richRels, 'rId80', 'image', '../media/image.pdf'),
  ],
  [
    'data of other programs, whatever they are',
    put('customXml/item1.xml', 'text'),
    relate(
      'ppt/_rels/presentation.xml.rels',
      'rId80',
      'customXml',
      '../customXml/item1.xml',
    ),
  ],
  ['lengths with units', replace(richSlide, 'x="3448050"', 'x="1.5in"')],
  [
    'percentages with their sign',
    replace(slide, run, '<a:rPr lang="en-GB" baseline="30%"/>'),
  ],
  ['a language of PowerPoint’s own', replace(slide, run, '<a:rPr lang="es-ES_tradnl"/>')],
  [
    'a placeholder that follows none',
    replace(
      slide,
      '<p:ph type="body" idx="13"/>',
      '<p:ph type="body" idx="4294967295"/>',
    ),
  ],
  [
    'a placeholder that the layout lost, with a place of its own',
    replace(slide, '<p:ph type="body" idx="13"/>', '<p:ph type="body" idx="77"/>'),
    replace(
      slide,
      /(?<=idx="77"\/><\/p:nvPr><\/p:nvSpPr>)<p:spPr\/>/,
      '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm></p:spPr>',
    ),
  ],
  [
    'an empty placeholder for a picture',
    insertBefore(
      richSlide,
      '</p:spTree>',
      '<p:sp><p:nvSpPr><p:cNvPr id="90" name="P"/><p:cNvSpPr/><p:nvPr><p:ph type="ftr" sz="quarter" idx="13"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    ),
  ],
  [
    'a decorative picture',
    replace(richSlide, ' descr="A green square"/>', `>${decorative}</p:cNvPr>`),
  ],
  [
    'a picture with a title',
    replace(richSlide, 'descr="A green square"', 'title="A square"'),
  ],
  ['a hidden picture', replace(richSlide, 'descr="A green square"', 'hidden="1"')],
  [
    'a name of a file in a sentence',
    replace(richSlide, 'descr="A green square"', 'descr="The window of a.png"'),
  ],
  ['an error of Excel', replace(chart, '<c:v>2.5</c:v>', '<c:v>#N/A</c:v>')],
  ['a gap between points', replace(chart, '<c:pt idx="0"><c:v>1</c:v></c:pt>', '')],
  ['axes of negative ids', replaceEach(chart, 'val="11"', 'val="-1884094432"')],
  [
    'what PowerPoint 2010 writes behind the extensions',
    replace(
      chart,
      '</c:plotArea>',
      '</c:plotArea><c:extLst/><c:showDLblsOverMax val="0"/>',
    ),
  ],
  [
    'a sheet of a quoted name',
    put(
      'ppt/embeddings/sheet1.xlsx',
      workbook(replace('xl/workbook.xml', 'name="Data"', 'name="My &apos;data&apos;"')),
    ),
    replaceEach(chart, 'Data!', "'My ''data'''!"),
  ],
  ['a formula that is no range', replace(chart, 'Data!$B$1', 'OFFSET(Other!$A$1,0,0)')],
  [
    'a table that is wider by a rounding',
    replace(richSlide, /(?<=name="Spans".*)cx="3000"/, 'cx="3001"'),
  ],
]

it.each(edits)('nothing is told of %s', (_, ...changes) => {
  expect(findingsOf(deck, ...changes)).toEqual([])
})

it('names the slide by its place in the deck, and the notes by their slide', () => {
  const presentation = 'ppt/presentation.xml'
  const [found] = findingsOf(
    deck,
    replace(presentation, /<p:extLst>.*<\/p:extLst>/, ''),
    replace(presentation, '<p:sldId id="256" r:id="rId3"/>', ''),
    insertBefore(presentation, '</p:sldIdLst>', '<p:sldId id="256" r:id="rId3"/>'),
    replace('ppt/slides/slide2.xml', '<a:t>Bottom line</a:t>', '<a:t/>'),
  )
  expect(found).toMatchObject({
    rule: 'empty-run',
    part: 'ppt/slides/slide2.xml',
    reason: expect.stringContaining('(slide 1, `Title`)'),
  })
  const [inNotes] = findingsOf(
    deck,
    replace('ppt/notesSlides/notesSlide4.xml', '<a:t>Slowly.</a:t>', '<a:t/>'),
  )
  expect(inNotes?.reason).toContain('(notes of slide 4, `Notes`)')
})
