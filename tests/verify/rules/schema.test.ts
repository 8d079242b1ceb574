import { beforeAll, describe } from 'vitest'
import { type DeckFiles, insertBefore, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { chart, richDeck, richSlide } from '../rich-deck.js'

const slide = 'ppt/slides/slide4.xml'
const presentation = 'ppt/presentation.xml'
const table = 'ppt/slides/slide5.xml'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('elements', () => {
  expectFindings(
    () => deck,
    [
      [
        'the notes master behind the slides',
        'misplaced-element',
        'Unexpected `p:notesMasterIdLst` behind `p:sldIdLst` in `p:presentation`, expected it before',
        replace(
          presentation,
          /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/,
          '<p:sldIdLst><p:sldId id="256" r:id="rId3"/><p:sldId id="257" r:id="rId4"/><p:sldId id="258" r:id="rId5"/><p:sldId id="259" r:id="rId6"/><p:sldId id="260" r:id="rId7"/><p:sldId id="261" r:id="rId8"/></p:sldIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
        ),
      ],
      [
        'properties of a paragraph between runs',
        'misplaced-element',
        'Unexpected `a:pPr` behind `a:r` in `a:p`, expected it before (slide 4, `Text`)',
        replace(slide, '</a:r><a:r>', '</a:r><a:pPr lvl="0"/><a:r>'),
      ],
      [
        'the end of a paragraph before its text',
        'misplaced-element',
        'Unexpected `a:r` behind `a:endParaRPr` in `a:p`, expected it before (slide 4, `Title`)',
        replace(slide, '<a:p><a:r>', '<a:p><a:endParaRPr lang="en-GB"/><a:r>'),
      ],
      [
        'a fill behind the font',
        'misplaced-element',
        'Unexpected `a:solidFill` behind `a:latin` in `a:rPr`, expected it before (slide 4, `Title`)',
        replace(
          slide,
          '<a:rPr lang="en-GB"/>',
          '<a:rPr lang="en-GB"><a:latin typeface="A"/><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr>',
        ),
      ],
      [
        'two colours in one fill',
        'repeated-element',
        'Unexpected `a:srgbClr` and `a:schemeClr` in one `a:solidFill`, expected one of them (slide 4, `Title`)',
        replace(
          slide,
          '<a:rPr lang="en-GB"/>',
          '<a:rPr lang="en-GB"><a:solidFill><a:srgbClr val="112233"/><a:schemeClr val="tx1"/></a:solidFill></a:rPr>',
        ),
      ],
      [
        'a text body without a paragraph',
        'missing-element',
        'Unexpected `p:txBody` without `a:p` (slide 2, `Bar`)',
        replace('ppt/slides/slide2.xml', '<a:p><a:endParaRPr lang="en-GB"/></a:p>', ''),
      ],
      [
        'a run without text',
        'missing-element',
        'Unexpected `a:r` without `a:t` (slide 4, `Text`)',
        replace(slide, '<a:t>receding</a:t>', ''),
      ],
      [
        'an element of another name',
        'unexpected-element',
        'Unexpected `p:effectsLst` in `p:cSld`, expected `p:bg`, `p:spTree`, `p:custDataLst`, `p:controls` or `p:extLst` (slide 4)',
        insertBefore(slide, '</p:cSld>', '<p:effectsLst/>'),
      ],
      [
        'an element of another format',
        'unexpected-element',
        'Unexpected `w:p` in `p:spTree` (slide 4)',
        insertBefore(slide, '</p:spTree>', '<w:p xmlns:w="urn:w"/>'),
      ],
      [
        'text between shapes',
        'stray-text',
        'Unexpected text `undefined` in `p:spTree`, expected elements only (slide 4)',
        insertBefore(slide, '</p:spTree>', 'undefined'),
      ],
      [
        'too few fills in a theme',
        'missing-element',
        'Unexpected 1 of `a:noFill`, `a:solidFill`, `a:gradFill`, `a:blipFill`, `a:pattFill` or `a:grpFill` in `a:fillStyleLst`, expected 3',
        replace(
          'ppt/theme/theme1.xml',
          /<a:fillStyleLst>.*<\/a:fillStyleLst>/,
          '<a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>',
        ),
      ],
      [
        'a master without a colour map',
        'missing-element',
        'Unexpected `p:sldMaster` without `p:clrMap`',
        replace('ppt/slideMasters/slideMaster1.xml', /<p:clrMap [^>]*\/>/, ''),
      ],
      [
        'a third axis of bars',
        'repeated-element',
        'Unexpected 3 `c:axId` in `c:barChart`, expected 2 (chart on slide 6)',
        replace(
          chart,
          '<c:axId val="12"/></c:barChart>',
          '<c:axId val="12"/><c:axId val="12"/></c:barChart>',
        ),
      ],
      [
        'what only lines have in bars',
        'unexpected-element',
        'Unexpected `c:marker` in `c:ser` (chart on slide 6)',
        replace(chart, '<c:dLbls>', '<c:marker/><c:dLbls>'),
      ],
      [
        'labels behind the values',
        'misplaced-element',
        'Unexpected `c:trendline` behind `c:val` in `c:ser`, expected it before (chart on slide 6)',
        replace(
          chart,
          '</c:val></c:ser>',
          '</c:val><c:trendline><c:trendlineType val="linear"/></c:trendline></c:ser>',
        ),
      ],
      [
        'a time node without its list',
        'missing-element',
        'Unexpected `p:tgtEl` without `p:sldTgt`, `p:sndTgt`, `p:spTgt` or `p:inkTgt` (slide 6)',
        replace(richSlide, '<p:spTgt spid="23"/>', ''),
      ],
    ],
  )
})

describe('attributes', () => {
  const run = '<a:rPr lang="en-GB"/>'
  expectFindings(
    () => deck,
    [
      [
        'a size below 1 point',
        'attribute-value',
        'Unexpected `sz="50"` of `a:rPr`, expected an integer from 100 to 400000 (slide 4, `Title`)',
        replace(slide, run, '<a:rPr lang="en-GB" sz="50"/>'),
      ],
      [
        'a size in words',
        'attribute-value',
        'Unexpected `sz="NaN"` of `a:rPr`, expected an integer from 100 to 400000 (slide 4, `Title`)',
        replace(slide, run, '<a:rPr lang="en-GB" sz="NaN"/>'),
      ],
      [
        'a colour by name',
        'attribute-value',
        'Unexpected `val="White"` of `a:srgbClr`, expected 6 hexadecimal digits (slide 4, `Title`)',
        replace(
          slide,
          run,
          '<a:rPr lang="en-GB"><a:solidFill><a:srgbClr val="White"/></a:solidFill></a:rPr>',
        ),
      ],
      [
        'a colour with a hash',
        'attribute-value',
        'Unexpected `val="#123456"` of `a:srgbClr`, expected 6 hexadecimal digits (slide 4, `Title`)',
        replace(
          slide,
          run,
          '<a:rPr lang="en-GB"><a:solidFill><a:srgbClr val="#123456"/></a:solidFill></a:rPr>',
        ),
      ],
      [
        'a colour that the theme does not have',
        'attribute-value',
        'Unexpected `val="accent7"` of `a:schemeClr`, expected `bg1`, `tx1`, `bg2`, `tx2`, `accent1`, `accent2`, `accent3`, `accent4`, `accent5`, `accent6`, `hlink`, `folHlink`, `phClr`, `dk1`, `lt1`, `dk2` or `lt2` (slide 4, `Text`)',
        replace(slide, '<a:schemeClr val="accent1"/>', '<a:schemeClr val="accent7"/>'),
      ],
      [
        'a ninth level below the first',
        'attribute-value',
        'Unexpected `lvl="9"` of `a:pPr`, expected an integer from 0 to 8 (slide 4, `Text`)',
        replace(slide, 'lvl="1"', 'lvl="9"'),
      ],
      [
        'a list that starts with 0',
        'attribute-value',
        'Unexpected `startAt="0"` of `a:buAutoNum`, expected an integer from 1 to 32767 (slide 4, `Text`)',
        replace(slide, 'startAt="1"', 'startAt="0"'),
      ],
      [
        'a negative width',
        'attribute-value',
        'Unexpected `cx="-2540000"` of `a:ext`, expected a length in EMU that is not negative (slide 6, `Picture`)',
        replace(richSlide, 'cx="2540000"', 'cx="-2540000"'),
      ],
      [
        'a place that is no whole number',
        'attribute-value',
        'Unexpected `x="3448050.5"` of `a:off`, expected a length in EMU (slide 6, `Picture`)',
        replace(richSlide, 'x="3448050"', 'x="3448050.5"'),
      ],
      [
        'an anchor that there is not',
        'attribute-value',
        'Unexpected `anchor="mid"` of `a:tcPr`, expected `t`, `ctr`, `b`, `just` or `dist` (slide 5, `Table`)',
        replace(table, 'anchor="t"', 'anchor="mid"'),
      ],
      [
        'a shape that there is not',
        'attribute-value',
        'Unexpected `prst="oval"` of `a:prstGeom`, expected the name of a preset shape (slide 6, `Connector`)',
        replace(richSlide, 'prst="line"', 'prst="oval"'),
      ],
      [
        'a shadow that turns full circle',
        'attribute-value',
        'Unexpected `dir="162000000000"` of `a:outerShdw`, expected an integer from 0 to 21599999 (slide 6, `Picture`)',
        replace(
          richSlide,
          '</a:prstGeom></p:spPr></p:pic>',
          '</a:prstGeom><a:effectLst><a:outerShdw dir="162000000000"><a:srgbClr val="000000"/></a:outerShdw></a:effectLst></p:spPr></p:pic>',
        ),
      ],
      [
        'a slide without extent',
        'attribute-value',
        'Unexpected `cx="0"` of `p:sldSz`, expected an integer from 914400 to 51206400',
        replace(presentation, 'cx="12192000"', 'cx="0"'),
      ],
      [
        'the id of a slide below 256',
        'attribute-value',
        'Unexpected `id="1"` of `p:sldId`, expected an integer from 256 to 2147483647',
        replace(presentation, '<p:sldId id="256"', '<p:sldId id="1"'),
        replace(presentation, 'p14:sldId id="256"', 'p14:sldId id="1"'),
      ],
      [
        'an id in words',
        'attribute-value',
        'Unexpected `id="group"` of `p:cNvPr`, expected an integer from 0 to 2147483647 (slide 6, `Group`)',
        replace(richSlide, '<p:cNvPr id="22"', '<p:cNvPr id="group"'),
      ],
      [
        'a GUID without braces',
        'attribute-value',
        'Unexpected `id="2DE2D95C-FCD0-5B28-BC94-8D78D01A2948"` of `a:fld`, expected a GUID in braces (slide 5, `Slide number`)',
        replace(
          table,
          /<a:fld id="\{([^}]*)\}"/,
          '<a:fld id="2DE2D95C-FCD0-5B28-BC94-8D78D01A2948"',
        ),
      ],
      [
        'a shape without an id',
        'missing-attribute',
        'Unexpected `p:cNvPr` without `id` (slide 6, `Group`)',
        replace(richSlide, '<p:cNvPr id="22" ', '<p:cNvPr '),
      ],
      [
        'an attribute of another name',
        'unexpected-attribute',
        'Unexpected attribute `color` of `a:rPr` (slide 4, `Title`)',
        replace(slide, run, '<a:rPr lang="en-GB" color="red"/>'),
      ],
    ],
  )
})
