import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lookUp } from '../../src/model/look-up.js'
import { compile } from '../../src/pipeline.js'

it('is what the table itself has', () => {
  const table = { a: 1 }
  expect(lookUp(table, 'a')).toBe(1)
  expect(lookUp(table, 'b')).toBeUndefined()
  expect(lookUp(table, 'constructor')).toBeUndefined()
})

/** Names that all objects of the language have, wherever an author names something. */
const text = `---
constructor: x
title: T
---

## constructor

![x](y.png){constructor=3 focus=constructor crop=constructor}

> [!constructor]
> Text

\`\`\`constructor
code
\`\`\`

\`\`\`dot
digraph { rankdir=constructor; a [shape=constructor]; a -> b [arrowhead=constructor] }
\`\`\`

\`\`\`mermaid
flowchart LR
  constructor@{ shape: constructor } --> b
\`\`\`

\`\`\`mermaid
constructor
\`\`\`

\`\`\`chart constructor
constructor: 3
a,1
\`\`\`
`

describe('names that all objects have', () => {
  it('mean nothing to Deckle', async () => {
    const file = new VFile({ path: 'example.md', value: text })
    const { briefing } = await compile(file, {})
    const [section] = briefing.sections
    const blocks = section?.content.shape === 'prose' ? section.content.blocks : []
    expect(blocks.map(({ type }) => type)).toEqual([
      ...['picture', 'quote', 'code', 'diagram', 'diagram', 'code', 'code'],
    ])
    expect(file.messages.map(({ ruleId }) => ruleId).sort()).toEqual([
      ...['missing-picture', 'unknown-chart-option', 'unknown-field'],
      ...Array(3).fill('unknown-picture-option'),
      ...['unreadable-chart', 'unreadable-diagram'],
    ])
  })
})
