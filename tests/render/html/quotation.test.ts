import { expect, it } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'

it('names who said it under the text', async () => {
  const text = '# A\n\n## B\n\n> Yes.\n> — Ann Lee, minister'
  const html = String(await formats.html['.html'](await compileText(text)))
  expect(html).toContain('<footer>— <strong>Ann Lee</strong>, minister</footer>')
})
