import { labelsFor } from '../../labels/index.js'
import type { Metadata } from '../../model/briefing.js'
import type { SlideGroup } from '../../model/deck.js'
import type { Position } from '../../model/position.js'
import { qrCode } from '../../qr/encode.js'
import { qrImage } from '../../qr/png.js'

const position: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** The last slide leads to the full text: its address, and a QR code to photograph. */
export function closingSlides({ url, lang }: Metadata): SlideGroup[] {
  const code = url === undefined ? undefined : qrCode(url)
  if (url === undefined || code === undefined) return []
  const { fullText, qrCode: label } = labelsFor(lang)
  const text = url.replace(/^https?:\/\/|\/$/gi, '')
  const alt = `${label}: ${url}`
  return [
    {
      name: fullText,
      slides: [
        {
          body: {
            layout: 'picture',
            picture: {
              type: 'picture',
              source: url,
              alt,
              caption: '',
              image: qrImage(code),
              position,
            },
            before: [
              { type: 'paragraph', runs: [{ type: 'text', text, href: url }], position },
            ],
            after: [],
          },
          title: [{ type: 'text', text: fullText }],
          kicker: [],
          notes: [],
          position,
        },
      ],
    },
  ]
}
