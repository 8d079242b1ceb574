import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/typography/index.js'

const texts = [
  'One word after the other.',
  "It's a well-known fact: 3.14 is less than 1,000 or 10'000.",
  '',
  '— … !',
  'Ελληνικά και кириллица',
  'سازمان می‌گوید که آب کم است.',
  'café naïve coöperate',
  '図書館は開館時間を見直すと説明している。',
  'ห้องสมุดเปิดเวลาเก้าโมง',
  'e.g. this, i.e. that',
]

describe('words', () => {
  it.each(texts)('are counted as UAX #29 divides them: %s', (text) => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const parts = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
    expect(countWords(text)).toBe(parts.length)
  })
})
