import { bench } from 'vitest'
import { breakLines } from '../../src/typography/index.js'
import { kerned } from '../support/metrics.js'
import { thousandWords } from '../support/thousand-words.js'

/** Run by `npx vitest bench`: how often a second 1,000 words are broken into lines. */
for (const lang of ['en', 'de', 'ar']) {
  const paragraphs = thousandWords(lang)
  bench(`1,000 words: ${lang}`, () => {
    for (const paragraph of paragraphs) breakLines(paragraph, 300, kerned)
  })
}
