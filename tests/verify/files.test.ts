import { beforeAll, describe, expect, it } from 'vitest'
import { zip } from '../../src/ooxml/zip.js'
import { verifyDeck } from '../../src/verify/index.js'
import { type DeckFiles, pack } from './deck-files.js'
import { richDeck } from './rich-deck.js'

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function archive(files: Record<string, string>): Uint8Array {
  return zip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
}

function document(type: string): Uint8Array {
  return archive({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    'main.xml': '<a/>',
  })
}

describe('files that are no deck', () => {
  it.each([
    [
      'nothing',
      '',
      'unreadable-archive',
      'Cannot read this file as a PowerPoint file: it is no ZIP archive',
    ],
    [
      'text',
      'text',
      'unreadable-archive',
      'Cannot read this file as a PowerPoint file: it is no ZIP archive',
    ],
    [
      'an encrypted deck',
      Buffer.concat([compoundFile, Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
      'Cannot read this file: it is protected by a password',
    ],
    [
      'an older deck',
      Buffer.concat([compoundFile, Buffer.from('PowerPoint Document', 'utf16le')]),
      'old-format',
      'Unexpected file of PowerPoint 97–2003, expected a .pptx file',
    ],
    [
      'a Word document',
      document('wordprocessingml.document'),
      'no-presentation',
      'Unexpected Word document, expected a PowerPoint file',
    ],
    [
      'an Excel workbook',
      document('spreadsheetml.sheet'),
      'no-presentation',
      'Unexpected Excel workbook, expected a PowerPoint file',
    ],
    [
      'an OpenDocument presentation',
      archive({ mimetype: 'a', 'content.xml': '<a/>' }),
      'no-presentation',
      'Unexpected OpenDocument file, expected a PowerPoint file',
    ],
    [
      'another archive',
      archive({ 'a.txt': 'a' }),
      'no-presentation',
      'Unexpected archive, expected a PowerPoint file',
    ],
  ])('%s', (_, bytes, rule, reason) => {
    expect(verifyDeck(Buffer.from(bytes))).toMatchObject([{ rule, part: '', reason }])
  })
})

describe('a damaged archive', () => {
  let deck: DeckFiles

  beforeAll(async () => {
    deck = await richDeck()
  })

  it('is told with the part that cannot be unpacked', () => {
    const bytes = Buffer.from(pack(deck))
    const name = 'ppt/viewProps.xml'
    bytes.writeUInt8(0xff, bytes.indexOf(name) + name.length + 4)
    const [first, ...others] = verifyDeck(bytes)
    expect(first).toMatchObject({
      rule: 'damaged-file',
      severity: 'error',
      part: name,
      reason: `Cannot unpack this part: \`${name}\` is damaged`,
    })
    expect(others.map(({ rule }) => rule)).toEqual([
      'orphan-content-type',
      'relationship-target',
    ])
  })

  it('holds back nothing of the other parts', () => {
    const bytes = Buffer.from(pack(deck))
    const name = 'ppt/theme/theme1.xml'
    bytes.writeUInt8(0xff, bytes.indexOf(name) + name.length + 4)
    expect(verifyDeck(bytes).map(({ rule }) => rule)).toContain('own-theme')
  })
})
