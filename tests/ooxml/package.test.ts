import { describe, expect, it } from 'vitest'
import {
  contentTypeOf,
  openPackage,
  readContentTypes,
  readRelationships,
  readXml,
} from '../../src/ooxml/package.js'
import { XmlError } from '../../src/ooxml/parse.js'
import { listEntries, ZipError } from '../../src/ooxml/unzip.js'
import { zip } from '../../src/ooxml/zip.js'

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

function pack(files: Record<string, string | Uint8Array>): Uint8Array {
  return zip(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))
}

function withRelationship(target: string, mode = ''): Uint8Array {
  return pack({
    'ppt/slides/_rels/slide1.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="http://a.example/b/image" Target="${target}"${mode}/></Relationships>`,
  })
}

describe('a package', () => {
  it('gives the files that were packed, in their order', () => {
    const { entries, files } = openPackage(pack({ 'b.xml': '<b/>', 'a/a.png': 'abc' }))
    expect(entries.map(({ name }) => name)).toEqual(['b.xml', 'a/a.png'])
    expect(Buffer.from(files.get('b.xml') ?? []).toString()).toBe('<b/>')
  })

  it.each([
    ['../media/a.png', 'ppt/media/a.png'],
    ['/ppt/media/a.png', 'ppt/media/a.png'],
    ['a.png', 'ppt/slides/a.png'],
    ['../../../../a.png', 'a.png'],
    ['a.xml#b', 'ppt/slides/a.xml'],
  ])('leads from a slide by %s to %s', (target, path) => {
    const found = readRelationships(
      openPackage(withRelationship(target)),
      'ppt/slides/slide1.xml',
    )
    expect(found).toMatchObject([{ id: 'rId1', kind: 'image', external: false, path }])
  })

  it('leaves an external target as it is', () => {
    const packed = openPackage(
      withRelationship('https://a.example/../b', ' TargetMode="External"'),
    )
    expect(readRelationships(packed, 'ppt/slides/slide1.xml')[0]).toMatchObject({
      external: true,
      path: 'https://a.example/../b',
    })
  })

  it('tells the type of a part by its name, else by its extension', () => {
    const types = readContentTypes(
      openPackage(
        pack({
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="PNG" ContentType="image/png"/><Default Extension="rels" ContentType="text/rels"/><Override PartName="/a.xml" ContentType="text/a"/></Types>',
        }),
      ),
    )
    expect(
      ['a.xml', 'b.png', 'c.PNG', 'd.xml', '_rels/.rels'].map((path) =>
        contentTypeOf(types, path),
      ),
    ).toEqual(['text/a', 'image/png', 'image/png', undefined, 'text/rels'])
  })

  it.each(['utf8', 'utf16le'] as const)('reads XML in %s', (encoding) => {
    const text = `\ufeff<a name="é"/>`
    const { attributes } = readXml(
      openPackage(pack({ 'a.xml': Buffer.from(text, encoding) })),
      'a.xml',
    )
    expect(attributes).toEqual({ name: 'é' })
  })

  it('refuses a part in another encoding, and one that is missing', () => {
    const packed = openPackage(pack({ 'a.xml': Buffer.from('<a b="é"/>', 'latin1') }))
    expect(() => readXml(packed, 'a.xml')).toThrow(XmlError)
    expect(() => readXml(packed, 'b.xml')).toThrow('`b.xml` is missing')
  })
})

/** An archive whose directory has both names for what is packed once. */
function overlapping(): Uint8Array {
  const whole = Buffer.from(pack({ a: 'text', b: 'text' }))
  const second = whole.lastIndexOf('PK\u0001\u0002')
  whole.writeUInt32LE(0, second + 42)
  return whole
}

describe('an archive', () => {
  const whole = pack({ 'a.xml': '<a/>'.repeat(100) })
  const changed = (at: number, value: number) => {
    const copy = Uint8Array.from(whole)
    copy[at] = value
    return copy
  }
  const directory = Buffer.from(whole).indexOf('PK\u0001\u0002')

  it.each([
    ['no archive at all', Buffer.from('text')],
    ['empty', new Uint8Array()],
    ['cut off', whole.subarray(0, whole.length - 30)],
    ['with a damaged file', changed(40, 0xff)],
    ['with a wrong size', changed(directory + 24, 1)],
    ['with a wrong checksum', changed(directory + 16, 0)],
    ['with another method', changed(directory + 10, 12)],
    ['encrypted', changed(directory + 8, 1)],
    ['with a directory that points elsewhere', changed(directory + 42, 7)],
    ['that would unpack to a gigabyte', changed(directory + 27, 0x40)],
    ['that would unpack to far more than it has', changed(directory + 27, 0x05)],
    ['with a file inside another one', overlapping()],
  ])('%s is refused', (_, bytes) => {
    expect(() => openPackage(bytes)).toThrow(ZipError)
  })

  it('may have sizes of 64 bits', () => {
    const [name, content] = ['a.xml', Buffer.from('<a/>')]
    const packed = Buffer.from(zip([[name, content]]))
    const at = packed.indexOf('PK\u0001\u0002')
    const extra = Buffer.alloc(28)
    extra.writeUInt16LE(0x000a, 0)
    extra.writeUInt16LE(4, 2)
    extra.writeUInt16LE(1, 8)
    extra.writeUInt16LE(16, 10)
    extra.writeBigUInt64LE(BigInt(content.length), 12)
    extra.writeBigUInt64LE(BigInt(packed.readUInt32LE(at + 20)), 20)
    packed.writeUInt32LE(0xffffffff, at + 20)
    packed.writeUInt32LE(0xffffffff, at + 24)
    packed.writeUInt16LE(extra.length, at + 30)
    const end = at + 46 + name.length
    const whole = Buffer.concat([packed.subarray(0, end), extra, packed.subarray(end)])
    expect(openPackage(whole).files.get(name)).toEqual(content)
  })

  it('may end with a comment', () => {
    const commented = Buffer.concat([whole, Buffer.from('comment')])
    expect(listEntries(commented).map(({ name }) => name)).toEqual(['a.xml'])
  })
})
