import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { paragraph } from '../../src/deck/fit/paragraph.js'
import { compile } from '../../src/pipeline.js'
import { formats } from '../../src/render/index.js'
import { settingFor } from '../support/setting.js'

const markdown = `---
citations: author-date
references:
  - { id: doe, title: A <title>, author: [{ family: "Doe & Sons" }], issued: 2021 }
---
# T

## Summary

It is so [see @doe, p. 5].
`

test('on the sheet, author and year lead to the source', async () => {
  const html = String(await formats.html['.html'](await compile(new VFile(markdown), {})))
  expect(html).toContain(
    'It is so (<a href="#source-1">see Doe &amp; Sons 2021, p. 5</a>).',
  )
  expect(html).toContain('Doe &amp; Sons (2021): A &lt;title&gt;')
})

test('on a slide, they stand in the line and name their source', () => {
  const setting = settingFor('en')
  const run = { type: 'citation' as const, numbers: [2], labels: ['Doe 2021'] }
  const { runs } = paragraph([run], setting.styles.text(20), setting)
  expect(runs).toEqual([
    expect.objectContaining({ text: '(Doe 2021)', cites: [2], size: 20 }),
  ])
  expect(runs[0]?.superscript).toBeUndefined()
})
