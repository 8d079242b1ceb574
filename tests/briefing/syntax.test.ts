import { expect, test } from 'vitest'
import { briefingOf } from '../support/compose-text.js'
import { blocks, bodyOf, plainSpaces } from '../support/outline-of.js'
import { examplesOf } from '../support/syntax-examples.js'

/** Pages of the reference whose examples are followed by the blocks that are read. */
const examples = ['timelines', 'quotations'].flatMap((page) =>
  examplesOf(page).map(([markdown, reads]) => [page, markdown, reads] as const),
)

test.each(examples)('the page on %s is right: %s', (_, markdown, reads) => {
  const content = briefingOf(markdown).sections[0]?.content
  const read = content?.shape === 'prose' ? blocks(content.blocks) : []
  expect(plainSpaces(read.join('\n').trimEnd())).toBe(reads.trimEnd())
})

test.each(examplesOf('footnotes'))(
  'the page on footnotes is right: %s',
  (markdown, reads) => {
    expect(bodyOf(briefingOf(markdown))).toBe(reads.trimEnd())
  },
)
