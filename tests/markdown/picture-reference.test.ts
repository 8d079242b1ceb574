import { expect, test } from 'vitest'
import { lower } from '../support/lower.js'
import { blocks as linesOf } from '../support/outline-of.js'
import { examplesOf } from '../support/syntax-examples.js'

test.each(examplesOf('pictures'))('is read as the page says: %s', (markdown, reads) => {
  const { blocks, file } = lower(markdown)
  const problems = file.messages.map(
    ({ line, column, reason }) => `${line}:${column}: ${reason}`,
  )
  expect([...linesOf(blocks), ...problems].join('\n')).toBe(reads)
})
