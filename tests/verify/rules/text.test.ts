import { beforeAll, describe } from 'vitest'
import { type DeckFiles, relate, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck } from '../rich-deck.js'

const slide = 'ppt/slides/slide4.xml'
const rels = 'ppt/slides/_rels/slide4.xml.rels'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('runs', () => {
  expectFindings(
    () => deck,
    [
      [
        'one without text',
        'empty-run',
        'Unexpected 1 run without text, expected text or no run (slide 4, `Text`)',
        replace(slide, '<a:t>receding</a:t>', '<a:t></a:t>'),
      ],
      [
        'a line break',
        'line-break-in-text',
        'Unexpected line breaks in 1 run, expected `a:br` or paragraphs (slide 4, `Text`)',
        replace(slide, '<a:t>receding</a:t>', '<a:t>rece\nding</a:t>'),
      ],
      [
        'a field that says nothing',
        'field-text',
        'Unexpected text `null` of a field, expected a number or `‹#›` (layout `Text`, `Slide number`)',
        replace('ppt/slideLayouts/slideLayout2.xml', '‹#›', 'null'),
      ],
    ],
  )
})

describe('links', () => {
  const toSlide = 'r:id="rId3" action="ppaction://hlinksldjump"'
  expectFindings(
    () => deck,
    [
      [
        'a jump to an address',
        'link-action',
        'Unexpected jump to a `hyperlink`, expected a slide (slide 4, `Text`)',
        replace(slide, toSlide, 'r:id="rId4" action="ppaction://hlinksldjump"'),
      ],
      [
        'a jump to nothing',
        'link-action',
        'Unexpected jump to nothing, expected a slide (slide 4, `Text`)',
        replace(slide, toSlide, 'r:id="" action="ppaction://hlinksldjump"'),
      ],
      [
        'a slide without a jump',
        'link-action',
        'Unexpected link to a slide without `ppaction://hlinksldjump` (slide 4, `Text`)',
        replace(slide, toSlide, 'r:id="rId3"'),
      ],
      [
        'an address inside the deck',
        'link-mode',
        'Unexpected mode of the link to `slide5.xml`, expected `External` (slide 4, `Text`)',
        relate(rels, 'rId9', 'hyperlink', 'slide5.xml'),
        replace(slide, toSlide, 'r:id="rId9"'),
      ],
      [
        'one that leads nowhere',
        'empty-link',
        'Unexpected link without a target, expected an address or an action (slide 4, `Text`)',
        replace(slide, toSlide, 'r:id=""'),
      ],
    ],
  )
})
