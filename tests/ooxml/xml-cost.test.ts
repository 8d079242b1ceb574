import { expect, it } from 'vitest'
import { xmlCost } from '../../src/ooxml/xml-cost.js'

it('reading costs as much as the file has bytes, or as its tags take', () => {
  expect(xmlCost(Buffer.from(`<a>${'text '.repeat(100)}</a>`))).toBe(507)
  expect(xmlCost(Buffer.from('<a><b/><b/></a>'))).toBe(4 * 64)
  expect(xmlCost(new Uint8Array())).toBe(0)
})
