import { expect, test } from 'vitest'
import { fittedOf } from '../../support/scenes-of.js'

const text = '# T\n\n## Summary\n\nText.\n'

test('the last slide leads to the full text, with a QR code', () => {
  const { scenes } = fittedOf(`---\nurl: https://example.org/phones\n---\n${text}`)
  const last = scenes.at(-1)
  expect(last?.title).toBe('Full text')
  expect(last?.items).toContainEqual(
    expect.objectContaining({
      type: 'picture',
      alt: 'QR code: https://example.org/phones',
    }),
  )
  const runs = last?.items.flatMap((item) =>
    item.type === 'text' ? item.paragraphs.flatMap((paragraph) => paragraph.runs) : [],
  )
  expect(runs).toContainEqual(
    expect.objectContaining({
      text: 'example.org/phones',
      link: { href: 'https://example.org/phones' },
    }),
  )
})

test('there is none without an address', () => {
  expect(fittedOf(text).scenes.at(-1)?.title).toBe('Summary')
})
