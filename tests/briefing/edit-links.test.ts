import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { withoutEditLinks } from '../../src/briefing/edit-links.js'
import { headingText } from '../../src/markdown/heading-text.js'
import { parse } from '../../src/markdown/parse.js'

function headingOf(markdown: string): string {
  const [heading] = withoutEditLinks(parse(new VFile(markdown))).children
  return heading ? headingText(heading) : ''
}

describe('headings from Wikipedia', () => {
  test.each([
    ['## History[edit]', 'History'],
    ['## History [edit | edit source]', 'History'],
    ['## History\\[[edit](https://example.org/edit)\\]', 'History'],
    ['## Geschichte [Bearbeiten | Quelltext bearbeiten]', 'Geschichte'],
    ['## Історія[ред.]', 'Історія'],
    ['## 歴史[編集]', '歴史'],
    ['## تاریخ[ویرایش]', 'تاریخ'],
  ])('%s', (markdown, expected) => expect(headingOf(markdown)).toBe(expected))

  test.each(['## History[1]', '## [edit]', '## What to [edit] first'])(
    '%s stays',
    (markdown) => expect(headingOf(markdown)).toBe(markdown.slice(3)),
  )
})
