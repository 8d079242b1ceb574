import { expect, it } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'

it('is a list with dates as wide as the longest of them', async () => {
  const list = '- 2021: a **word**\n- 12 May 2022: b\n- 2023: c'
  const html = String(
    await formats.html['.html'](await compileText(`# A\n\n## B\n\n${list}`)),
  )
  const timeline = /<ol class="timeline".*?<\/ol>/s.exec(html)?.[0] ?? ''
  expect(timeline).toMatch(/style="--dates: \d+(?:\.\d+)?%"/)
  expect(timeline.match(/<li>/g)).toHaveLength(3)
  expect(timeline).toContain('<p class="date">12\u00a0May 2022</p>')
  expect(timeline).toContain('a <strong>word</strong>')
})
