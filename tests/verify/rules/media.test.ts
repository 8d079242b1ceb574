import { beforeAll, describe } from 'vitest'
import { type DeckFiles, put, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { picture, richDeck, richSlide } from '../rich-deck.js'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('pictures', () => {
  expectFindings(
    () => deck,
    [
      [
        'nothing in one',
        'unreadable-picture',
        'Cannot read this picture, expected one of a usual format',
        put(picture, ''),
      ],
      [
        'text in one',
        'unreadable-picture',
        'Cannot read this picture, expected one of a usual format',
        put(picture, 'not a picture'),
      ],
      [
        'a format that PowerPoint does not show',
        'unreadable-picture',
        'Unexpected picture in WEBP, expected PNG or JPEG',
        put(picture, 'RIFF0000WEBPVP8 '),
      ],
      [
        'another format than its name says',
        'picture-type',
        'Unexpected JPEG picture, expected what `image/png` says',
        put(picture, Buffer.from('ffd8ffe000104a464946', 'hex')),
      ],
      [
        'SVG without another',
        'svg-fallback',
        'Unexpected SVG picture without another for programs that cannot show it (slide 6, `Picture`)',
        replace(richSlide, 'r:embed="rId2"', 'r:embed="rId92"'),
      ],
    ],
  )
})
