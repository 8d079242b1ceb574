import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { readWoff } from '../../src/typography/read-woff.js'

const require = createRequire(import.meta.url)

test('a font in WOFF is unpacked to OpenType', async () => {
  const name = '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff'
  const packed = await readFile(require.resolve(name))
  const [font, original] = [create(readWoff(packed)), create(packed)]
  if (!('layout' in font && 'layout' in original)) throw new Error('A collection')
  expect(font.numGlyphs).toBe(original.numGlyphs)
  expect(font.layout('سال').advanceWidth).toBe(original.layout('سال').advanceWidth)
  expect(font.unitsPerEm).toBe(2048)
})
