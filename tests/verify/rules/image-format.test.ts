import { expect, it } from 'vitest'
import { imageFormat } from '../../../src/verify/rules/media/image-format.js'

it.each([
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ffe0'],
  ['gif', '474946383961'],
  ['bmp', '424d0000'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['webp', '524946460000000057454250'],
  ['avif', '000000206674797061766966'],
  ['heic', '000000206674797068656963'],
  ['emf', '010000006c000000'],
  ['wmf', 'd7cdc69a0000'],
  ['wmf', '010009000003'],
  ['jxr', '4949bc01'],
  ['pdf', '255044462d'],
])('%s is known by its first bytes: %s', (format, start) => {
  expect(imageFormat(Buffer.from(start, 'hex'))).toBe(format)
})

it.each([
  ['<svg xmlns="a"/>', 'svg'],
  ['<?xml version="1.0"?>\n<!-- a --><s:svg xmlns:s="a"/>', 'svg'],
  ['text', undefined],
  ['', undefined],
])('%s is %s', (text, format) => {
  expect(imageFormat(Buffer.from(text))).toBe(format)
})
