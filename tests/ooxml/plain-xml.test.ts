import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAnyXml } from '../../src/ooxml/any-xml.js'
import { decodeXml, openPackage } from '../../src/ooxml/package.js'
import { readPlainXml } from '../../src/ooxml/plain-xml.js'

/** XML of two programs, small enough to be damaged at every place that matters. */
const documents = ['impress', 'pandoc'].flatMap((name) => {
  const { files } = openPackage(readFileSync(`tests/verify/decks/${name}.pptx`))
  return [...files]
    .filter(([path]) => /\.(?:xml|rels)$/.test(path))
    .map(([, bytes]) => decodeXml(bytes))
})

/** What is put into documents: each may spoil one, or mean something else to a parser. */
const bits = [
  ...['<', '>', '"', "'", '&', '/', '=', ':', ' ', '\n', '\t', '\r', '\r\n', '\u00a0'],
  ...[
    '&amp;',
    '&#10;',
    '&bomb;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '<!DOCTYPE a>',
  ],
  ...['\u0000', '\ud800', '\ufffe', '😀', 'é', '<a>', '</a>', '<a/>', '/>', ' a:x="1"'],
  ...[
    ' id="1"',
    ' xmlns="q"',
    ' xmlns=""',
    ' xmlns:a=""',
    ' xmlns:xml="q"',
    ' xmlnsa="q"',
  ],
  ...[' xmlns:a="http://www.w3.org/2000/xmlns/"', ' xmlns:q=" q "', '1', '-', '.', 'x:'],
]

/** The same numbers in each run (the generator of the C standard's example). */
function numbers(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

function damaged(xml: string, next: (below: number) => number): string {
  const at = next(xml.length + 1)
  const rest = xml.slice(at)
  switch (next(3)) {
    case 0:
      return xml.slice(0, at) + rest.slice(1 + next(3))
    case 1:
      return xml.slice(0, at) + bits[next(bits.length)] + rest
    default: {
      const from = next(xml.length)
      return xml.slice(0, at) + xml.slice(from, from + next(30)) + rest
    }
  }
}

describe('readPlainXml', () => {
  it('reads what programs write as the parser that knows all of XML does', () => {
    const read = documents.map(readPlainXml)
    expect(read.filter((root) => root === undefined).length).toBeLessThan(5)
    for (const [index, root] of read.entries())
      if (root)
        expect(JSON.stringify(root)).toBe(JSON.stringify(readAny(documents[index])))
  })

  it.each([
    ['without a declaration', '<a b="1"><c/></a>'],
    ['as deep as they may be', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
    [
      'with a text of nothing',
      '<a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></a:t>',
    ],
  ])('reads a document %s itself, as that parser does', (_, xml) => {
    const root = readPlainXml(xml)
    expect(root).toBeDefined()
    expect(root).toEqual(readAny(xml))
  })

  it('reads nothing that is not well-formed, and nothing otherwise', () => {
    const next = numbers()
    const small = documents.filter(({ length }) => length < 2000)
    let read = 0
    for (let round = 0; round < 8000; round++) {
      let xml = small[next(small.length)] ?? ''
      for (let times = 0; times <= next(2); times++) xml = damaged(xml, next)
      const root = readPlainXml(xml)
      if (root === undefined) continue
      read++
      if (JSON.stringify(root) !== JSON.stringify(readAny(xml))) expect.fail(xml)
    }
    expect(read).toBeGreaterThan(1000)
  })

  it.each([
    '<a b="1" b="2"/>',
    '<a xmlns:p="q" xmlns:r="q" p:b="1" r:b="2"/>',
    '<p:a/>',
    '<a p:b="1"/>',
    '<a xmlns:p=""/>',
    '<a xmlns:xml="q"/>',
    '<a xmlns:xmlns="q"/>',
    '<a>]]></a>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a/><b/>',
    '<a/>\u00a0',
    '<a><b></a></b>',
    '\ufeff<a/>',
    '<?xml version="1.1" encoding="UTF-8"?><a/>',
    ' <?xml version="1.0" encoding="UTF-8"?><a/>',
    `${'<a>'.repeat(201)}${'</a>'.repeat(201)}`,
  ])('leaves what is doubtful to that parser: %s', (xml) => {
    expect(readPlainXml(xml)).toBeUndefined()
  })
})

function readAny(xml = ''): unknown {
  try {
    return readAnyXml(xml)
  } catch {
    return 'refused'
  }
}
