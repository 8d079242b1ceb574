import { beforeAll, describe } from 'vitest'
import { type DeckFiles, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck, richSlide } from '../rich-deck.js'

const slide = 'ppt/slides/slide4.xml'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('titles', () => {
  expectFindings(
    () => deck,
    [
      [
        'a slide without one',
        'slide-title',
        'Unexpected slide without a title (slide 4)',
        replace(
          slide,
          '<p:ph type="title"/>',
          '<p:ph type="ftr" sz="quarter" idx="12"/>',
        ),
      ],
      [
        'two slides with one',
        'repeated-slide-title',
        'Unexpected title `A picture`, which slide 4 has, too (slide 6)',
        replace(
          slide,
          '<a:t>Principle sets the direction, interest sets the pace</a:t>',
          '<a:t>A picture</a:t>',
        ),
      ],
      [
        'one behind the text',
        'reading-order',
        'Unexpected title behind 1 text in reading order, expected it first (slide 4, `Kicker`)',
        replace(
          slide,
          '<p:ph type="title"/>',
          '<p:ph type="ftr" sz="quarter" idx="19"/>',
        ),
        replace(slide, '<p:ph type="body" idx="13"/>', '<p:ph type="title"/>'),
      ],
    ],
  )
})

describe('alternative text', () => {
  expectFindings(
    () => deck,
    [
      [
        'a picture without',
        'alternative-text',
        'Unexpected picture without alternative text (slide 6, `Picture`)',
        replace(richSlide, ' descr="A green square"', ''),
      ],
      [
        'a chart without',
        'alternative-text',
        'Unexpected chart without alternative text (slide 6, `Chart`)',
        replace(richSlide, ' descr="Chart"', ''),
      ],
      [
        'a table without',
        'alternative-text',
        'Unexpected table without alternative text (slide 6, `Spans`)',
        replace(richSlide, ' descr="Spans"', ''),
      ],
      [
        'a line without',
        'alternative-text',
        'Unexpected line without alternative text (slide 6, `Connector`)',
        replace(richSlide, ' descr="From one to two"', ''),
      ],
      [
        'the name of a file',
        'file-name-as-text',
        'Unexpected name of a file as alternative text: `square.png` (slide 6, `Picture`)',
        replace(richSlide, 'descr="A green square"', 'descr="square.png"'),
      ],
    ],
  )
})

describe('languages', () => {
  expectFindings(
    () => deck,
    [
      [
        'a text without',
        'text-language',
        'Unexpected 1 text without a language (slide 4, `Title`)',
        replace(slide, '<a:rPr lang="en-GB"/>', '<a:rPr/>'),
      ],
      [
        'one that is none',
        'language-tag',
        'Unexpected language `English_UK`, expected one like `en-GB` (slide 4)',
        replace(slide, '<a:rPr lang="en-GB"/>', '<a:rPr lang="English_UK"/>'),
      ],
      [
        'the end of a paragraph without',
        'text-language',
        'Unexpected 1 text without a language (slide 6, `One`)',
        replace(richSlide, '<a:endParaRPr lang="en-GB"/>', '<a:endParaRPr/>'),
      ],
    ],
  )
})
