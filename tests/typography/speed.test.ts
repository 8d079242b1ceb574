import { expect, test } from 'vitest'
import { breakLines } from '../../src/typography/index.js'
import { kerned } from '../support/metrics.js'
import { thousandWords } from '../support/thousand-words.js'

/** Half a millisecond on a quiet machine: eight times that for a busy one. */
test.each(['en', 'fa'])('1,000 new words are broken in milliseconds: %s', (lang) => {
  const times = Array.from({ length: 60 }, (_, turn) => {
    const paragraphs = thousandWords(lang, turn)
    const start = performance.now()
    for (const paragraph of paragraphs) breakLines(paragraph, 300, kerned)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(4)
})
