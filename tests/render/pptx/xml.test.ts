import { describe, expect, it } from 'vitest'
import { document, element, serialize } from '../../../src/render/pptx/xml/element.js'
import { parseXml } from '../../../src/render/pptx/xml/parse.js'

describe('XML', () => {
  it('is escaped when written and back when read', () => {
    const node = element('a:t', { name: '"<&>\'' }, 'a < b && c > "d"')
    expect(serialize(node)).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
    expect(parseXml(document(node))).toEqual(node)
  })

  it('leaves out what is undefined and writes booleans as digits', () => {
    const node = element('p:ph', { idx: undefined, hidden: true, sz: 0 }, undefined, [
      element('a:p'),
    ])
    expect(serialize(node)).toBe('<p:ph hidden="1" sz="0"><a:p/></p:ph>')
  })

  it('keeps white space in text only', () => {
    const xml = '<a:p> <a:t> a </a:t>\n<a:t> </a:t> </a:p>'
    expect(serialize(parseXml(xml))).toBe('<a:p><a:t> a </a:t><a:t> </a:t></a:p>')
  })

  it.each(['<a:p>', '<a:p></a:t>', '<a:p/><', '<a:p name="a"b"/>', 'text', ''])(
    'is refused where it is not well-formed: %s',
    (xml) => {
      expect(() => parseXml(xml)).toThrow('Unexpected')
    },
  )
})
