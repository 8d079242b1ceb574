import { bench, describe } from 'vitest'
import { breakLines } from '../../src/typography/index.js'
import { kerned } from '../support/metrics.js'
import { thousandWords } from '../support/thousand-words.js'

/** Run by `npx vitest bench`: how often a second 1,000 words are broken into lines. */
describe.each(['en', 'de', 'fa'])('1,000 words: %s', (lang) => {
  let turn = 0
  bench('that are new', () => {
    for (const paragraph of thousandWords(lang, turn++)) {
      breakLines(paragraph, 300, kerned)
    }
  })

  const known = thousandWords(lang, 0)
  bench('that were measured before', () => {
    for (const paragraph of known) breakLines(paragraph, 300, kerned)
  })
})
