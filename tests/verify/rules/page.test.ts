import { beforeAll, describe, expect, it } from 'vitest'
import {
  addPart,
  type DeckFiles,
  findingsOf,
  insertBefore,
  relate,
  remove,
  replace,
} from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck, richSlide } from '../rich-deck.js'

const slide = 'ppt/slides/slide4.xml'
const rels = 'ppt/slides/_rels/slide4.xml.rels'
const layout = 'ppt/slideLayouts/slideLayout2.xml'
const master = 'ppt/slideMasters/slideMaster1.xml'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('pages', () => {
  expectFindings(
    () => deck,
    [
      [
        'a slide with two layouts',
        'page-parents',
        'Unexpected 2 relationships of a slide to a slide layout, expected 1',
        relate(rels, 'rId9', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      ],
      [
        'a layout without a master',
        'page-parents',
        'Unexpected 0 relationships of a slide layout to a slide master, expected 1',
        replace(
          'ppt/slideLayouts/_rels/slideLayout2.xml.rels',
          /<Relationship .*\/>/,
          '',
        ),
      ],
      [
        'a layout that its master does not list',
        'layout-list',
        'Unexpected layout that its master `ppt/slideMasters/slideMaster1.xml` does not list',
        replace(master, /<p:sldLayoutId id="2147483650"[^>]*>/, ''),
      ],
      [
        'notes that two slides have',
        'notes-of-slide',
        'Unexpected notes `ppt/notesSlides/notesSlide4.xml`, which `ppt/slides/slide4.xml` has, too',
        relate(
          'ppt/slides/_rels/slide5.xml.rels',
          'rId9',
          'notesSlide',
          '../notesSlides/notesSlide4.xml',
        ),
      ],
      [
        'notes of two slides',
        'page-parents',
        'Unexpected 2 relationships of a notes slide to a slide, expected 1',
        relate(
          'ppt/notesSlides/_rels/notesSlide4.xml.rels',
          'rId9',
          'slide',
          '../slides/slide5.xml',
        ),
      ],
      [
        'notes that only they know',
        'notes-of-slide',
        'Unexpected notes of `ppt/slides/slide4.xml`, which does not refer to them',
        replace(rels, /<Relationship Id="rId2"[^>]*>/, ''),
        relate(
          'ppt/_rels/presentation.xml.rels',
          'rId80',
          'other',
          'notesSlides/notesSlide4.xml',
        ),
      ],
    ],
  )
})

describe('shapes', () => {
  expectFindings(
    () => deck,
    [
      [
        'two of one id',
        'shape-ids',
        'Unexpected id 2 of a shape, which `Title` has, too, expected one of its own (slide 4, `Kicker`)',
        replace(slide, '<p:cNvPr id="3"', '<p:cNvPr id="2"'),
      ],
      [
        'one with the id of the page',
        'tolerated-shape-ids',
        'Unexpected id 1 of a shape, which the page has, too, expected one of its own (slide 4, `Kicker`)',
        replace(slide, '<p:cNvPr id="3"', '<p:cNvPr id="1"'),
      ],
      [
        'two of one id on a layout',
        'tolerated-shape-ids',
        'Unexpected id 2 of a shape, which `Title` has, too, expected one of its own (layout `Text`, `Kicker`)',
        replace(layout, '<p:cNvPr id="3"', '<p:cNvPr id="2"'),
      ],
      [
        'one without a name',
        'shape-names',
        'Unexpected 1 shape without a name, expected names that tell what they are (slide 4)',
        replace(slide, 'name="Kicker"', 'name=""'),
      ],
      [
        'two for one placeholder',
        'repeated-placeholder',
        'Unexpected second placeholder of type `body` and index 1, expected one (slide 4, `Text`)',
        replace(slide, '<p:ph type="body" idx="13"/>', '<p:ph type="body" idx="1"/>'),
      ],
      [
        'one for a placeholder that the layout does not have',
        'unknown-placeholder',
        'Unexpected placeholder of type `body` and index 77, expected one that the layout has (slide 4, `Kicker`)',
        replace(slide, '<p:ph type="body" idx="13"/>', '<p:ph type="body" idx="77"/>'),
      ],
      [
        'a connector at a shape that is not there',
        'connector-ends',
        'Unexpected end of a connector at shape 99, expected the id of a shape of this page (slide 6)',
        replace(richSlide, '<a:endCxn id="24"', '<a:endCxn id="99"'),
      ],
      [
        'an animation of a shape that is not there',
        'animation-targets',
        'Unexpected animation at shape 99, expected the id of a shape of this page (slide 6)',
        replace(richSlide, 'spid="23"', 'spid="99"'),
      ],
      [
        'a table in a frame for a chart',
        'graphic-data',
        'Unexpected `a:tbl` in a frame for `http://schemas.openxmlformats.org/drawingml/2006/chart`, expected `c:chart` (slide 6, `Spans`)',
        replace(richSlide, '/2006/table"', '/2006/chart"'),
      ],
      [
        'an empty frame',
        'graphic-data',
        'Unexpected frame without content, expected a table, chart or object (slide 6, `Spans`)',
        replace(richSlide, /<a:tbl>.*?<\/a:tbl>/, ''),
      ],
      [
        'an adjust value that the shape does not have',
        'adjust-values',
        'Unexpected adjust value `adj1` of a `star8`, expected `adj` (slide 6, `One`)',
        replace(richSlide, '<a:gd name="adj"', '<a:gd name="adj1"'),
      ],
      [
        'an adjust value that is no number',
        'adjust-values',
        'Unexpected `val NaN` as the adjust value `adj`, expected `val` and an integer (slide 6, `One`)',
        replace(richSlide, 'fmla="val 30000"', 'fmla="val NaN"'),
      ],
      [
        'one without a text body',
        'missing-text-body',
        'Unexpected shape without `p:txBody`, expected one, if empty (slide 6, `Two`)',
        replace(richSlide, /(?<=name="Two".*)<p:txBody>.*?<\/p:txBody>/, ''),
      ],
      [
        'a picture without an image',
        'empty-picture',
        'Unexpected picture without an image (slide 6, `Picture`)',
        replace(richSlide, /<a:blip .*?<\/a:blip>/, '<a:blip/>'),
        remove('ppt/media/image-4a5eb7171b58.png'),
        replace('ppt/slides/_rels/slide6.xml.rels', /<Relationship Id="rId2"[^>]*>/, ''),
        remove('ppt/media/image.svg'),
        replace('ppt/slides/_rels/slide6.xml.rels', /<Relationship Id="rId92"[^>]*>/, ''),
      ],
      [
        'a picture whose image PowerPoint has lost',
        'empty-picture',
        'Unexpected picture without an image (slide 6, `Picture`)',
        replace(richSlide, /<a:blip .*?<\/a:blip>/, '<a:blip r:embed="rId2"/>'),
        replace(
          'ppt/slides/_rels/slide6.xml.rels',
          /(?<=Id="rId2" .*)"[^"]*.png"/,
          '"NULL"',
        ),
        remove('ppt/media/image-4a5eb7171b58.png'),
        remove('ppt/media/image.svg'),
        replace('ppt/slides/_rels/slide6.xml.rels', /<Relationship Id="rId92"[^>]*>/, ''),
      ],
      [
        'a background without effects',
        'background-effects',
        'Unexpected background without `a:effectLst`, expected one, if empty (slide 4)',
        insertBefore(slide, '<p:spTree>', '<p:bg><p:bgPr><a:noFill/></p:bgPr></p:bg>'),
      ],
    ],
  )
})

it('layouts and masters that do not know each other are told on both sides', () => {
  const other = 'ppt/slideMasters/slideMaster2.xml'
  const found = findingsOf(
    deck,
    addPart(
      other,
      'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
      '<p:sldMaster xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
    ),
    replace(
      'ppt/slideLayouts/_rels/slideLayout2.xml.rels',
      'slideMaster1.xml',
      'slideMaster2.xml',
    ),
  )
  const told = found.filter(({ rule }) => rule === 'layout-list')
  expect(told.map(({ part, reason }) => [part, reason])).toEqual([
    [layout, `Unexpected layout that its master \`${other}\` does not list`],
    [
      master,
      `Unexpected layout \`${layout}\` in the list of a master, expected one that follows it`,
    ],
  ])
})
