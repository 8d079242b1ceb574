import { expect, test } from 'vitest'
import { formats } from '../../src/render/index.js'
import { slidesPage } from '../../src/render/pdf/slides-page.js'
import { formatCode } from '../../src/render/pptx/chart/format-code.js'
import { renderPresent } from '../../src/render/present/index.js'
import { compileText } from '../support/compile-file.js'

test('all outputs are in the digits of the text, and pages name the bare language', async () => {
  const text =
    '---\nlang: ar\ndate: 2026-09-20\n---\n\n# الماء\n\n## النقاط الرئيسية\n\n- **محطة.** عام 2030 [1]\n- **سعر.** 15\n\n## المصادر\n\n1. خطة'
  const compiled = await compileText(text)
  expect(compiled.briefing.metadata.lang).toBe('ar-u-nu-latn')
  const pages = [
    String(await formats.html['.html'](compiled)),
    await renderPresent(compiled),
    await slidesPage(compiled),
  ]
  for (const page of pages) {
    const shown = page.replace(/<(style|script)\b.*?<\/\1>/gs, '')
    expect(shown).not.toMatch(/[٠-٩]/)
    expect(shown).toContain('<html lang="ar" dir="rtl">')
    expect(shown).not.toContain('lang="ar-')
  }
})

test('charts of decks have the digits that their language asks for', () => {
  const data = { percent: true }
  expect(formatCode(data, 0, 50, 'ar')).toBe('[$-2000401]0"٪"')
  expect(formatCode(data, 0, 50, 'ar-u-nu-latn')).toBe('[$-1000401]0"%"')
  expect(formatCode(data, 0, 50, 'fa')).toBe('[$-3000429]0"٪"')
  expect(formatCode(data, 0, 50, 'en-US')).toBe('0"%"')
})
