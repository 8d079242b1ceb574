import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageText } from '../support/syntax-examples.js'
import {
  excerptOf,
  specimen,
  syntaxPages,
  syntaxPicturePath,
} from '../support/syntax-pictures.js'

test.each(syntaxPages)('the page on %s shows a part of the specimen', (page) => {
  const excerpt = excerptOf(page)
  expect(excerpt).not.toBe('')
  expect(readFileSync(specimen, 'utf8')).toContain(`${excerpt}\n`)
  expect(pageText(page)).toMatch(new RegExp(`!\\[.+\\]\\(pictures/${page}\\.png\\)`))
  const png = readFileSync(syntaxPicturePath(page))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.length).toBeLessThan(60_000)
})
