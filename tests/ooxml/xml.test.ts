import { describe, expect, it } from 'vitest'
import { document, element, serialize } from '../../src/ooxml/element.js'
import { namespaces } from '../../src/ooxml/namespaces.js'
import { parseXml, XmlError } from '../../src/ooxml/parse.js'

const drawing = namespaces['xmlns:a']

describe('XML', () => {
  it('is escaped when written and back when read', () => {
    const node = element(
      'a:t',
      { 'xmlns:a': drawing, name: '"<&>\'' },
      'a < b && c > "d"',
    )
    expect(serialize(node)).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
    expect(parseXml(document(node))).toEqual(node)
  })

  it('has no signs that XML cannot have', () => {
    const text = 'a\u0000b\u001fc\ufffe\td\n'
    expect(serialize(element('a', {}, text))).toBe('<a>a\ufffdb\ufffdc\ufffd\td\n</a>')
    // Twice, since a pattern may remember where it was.
    expect(serialize(element('a', { b: '&' }, '&'))).toBe('<a b="&amp;">&amp;</a>')
  })

  it('leaves out what is undefined and writes booleans as digits', () => {
    const node = element('p:ph', { idx: undefined, hidden: true, sz: 0 }, undefined, [
      element('a:p'),
    ])
    expect(serialize(node)).toBe('<p:ph hidden="1" sz="0"><a:p/></p:ph>')
  })

  it('keeps white space in text only', () => {
    const xml = `<a:p xmlns:a="${drawing}"> <a:t> a </a:t>\n<a:t> </a:t> </a:p>`
    expect(serialize(parseXml(xml))).toBe(
      `<a:p xmlns:a="${drawing}"><a:t> a </a:t><a:t> </a:t></a:p>`,
    )
  })

  it('has the usual prefixes, whatever the document calls its namespaces', () => {
    const xml = `<p xmlns="${drawing}" xmlns:q="${namespaces['xmlns:r']}"><t q:id="1" id="2"/></p>`
    expect(serialize(parseXml(xml))).toBe(
      `<a:p xmlns:a="${drawing}" xmlns:r="${namespaces['xmlns:r']}"><a:t r:id="1" id="2"/></a:p>`,
    )
  })

  it('passes over comments and instructions and reads what is marked as text', () => {
    const xml = `<!-- a --><a:t xmlns:a="${drawing}"><?b?><![CDATA[<c>]]>&#x64;&amp;</a:t>`
    expect(parseXml(xml).children.join('')).toBe('<c>d&')
  })

  it.each([
    '<p>',
    '<p></t>',
    '<p/><',
    '<p name="a"b"/>',
    '<p a="1" a="2"/>',
    '<a:p/>',
    '<p>&bomb;</p>',
    '<p>\u0001</p>',
    'text',
    '',
    `${'<p>'.repeat(300)}${'</p>'.repeat(300)}`,
  ])('is refused where it is not well-formed: %s', (xml) => {
    expect(() => parseXml(xml)).toThrow(XmlError)
  })
})
