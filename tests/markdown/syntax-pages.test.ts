import { expect, test } from 'vitest'
import { lower } from '../support/lower.js'
import { blocks } from '../support/outline-of.js'
import { examplesOf } from '../support/syntax-examples.js'

const examples = ['callouts', 'code', 'comparisons', 'lists', 'tables'].flatMap((page) =>
  examplesOf(page).map(([markdown, reads]) => [page, markdown, reads] as const),
)

test.each(examples)('is read as the page on %s says: %s', (_, markdown, reads) => {
  const { blocks: read, file } = lower(markdown)
  const problems = file.messages.map(
    ({ line, column, reason }) => `${line}:${column}: ${reason}`,
  )
  expect([...problems, ...blocks(read)].join('\n')).toBe(reads)
})
