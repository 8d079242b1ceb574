import { expect, test } from 'vitest'
import { codeSide } from '../../src/handout/measure/foot.js'
import { qrCode } from '../../src/qr/encode.js'
import { htmlOf } from '../render/html/html-of.js'
import { handout } from '../support/handout.js'

const withCode = (url: string) => {
  const code = qrCode(url)
  return {
    ...handout({ title: 'T' }),
    address: { label: 'Full text', url, ...(code && { code }) },
  }
}

test('a QR code has modules that a telephone can read', () => {
  expect(codeSide(withCode('https://example.org'))).toBe(42)
  expect(codeSide(withCode(`https://example.org/${'a'.repeat(190)}`))).toBeCloseTo(62.7)
  expect(codeSide(handout({ title: 'T' }))).toBe(0)
})

test('it stands at the foot of the sheet, with its address in words', async () => {
  const html = await htmlOf(withCode('https://example.org'))
  expect(html).toMatch(
    /<svg class="code" role="img" aria-label="QR code: https:\/\/example.org" viewBox="0 0 25 25" style="--side: 42pt"/,
  )
})
