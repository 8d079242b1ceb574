import { beforeAll, describe, expect, it } from 'vitest'
import { verifyDeck } from '../../src/verify/index.js'
import { type DeckFiles, findingsOf, pack, put, relate, replace } from './deck-files.js'
import { richDeck, richSlide } from './rich-deck.js'
import { workbook } from './workbook.js'

/** Numbers from 0 to below a limit, the same in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
}

let deck: DeckFiles
let bytes: Buffer

beforeAll(async () => {
  deck = await richDeck()
  bytes = Buffer.from(pack(deck))
})

describe('a damaged file never throws', () => {
  it('where bytes are changed', () => {
    const random = seeded(1)
    for (let round = 0; round < 60; round++) {
      const copy = Buffer.from(bytes)
      for (let change = 0; change <= random(8); change++) {
        copy[random(copy.length)] = random(256)
      }
      expect(Array.isArray(verifyDeck(copy))).toBe(true)
    }
  })

  it('where bytes of the directory are changed', () => {
    const random = seeded(2)
    const directory = bytes.indexOf('PK\u0001\u0002')
    for (let round = 0; round < 80; round++) {
      const copy = Buffer.from(bytes)
      copy[directory + random(copy.length - directory)] = random(256)
      expect(Array.isArray(verifyDeck(copy))).toBe(true)
    }
  })

  it('where it is cut off', () => {
    const random = seeded(3)
    for (let round = 0; round < 30; round++) {
      expect(verifyDeck(bytes.subarray(0, random(bytes.length)))).not.toEqual([])
    }
  })
})

describe('parts that are changed never throw', () => {
  it.each([
    ['cut out', () => ''],
    ['doubled', (text: string) => text + text],
    ['turned round', (text: string) => [...text].reverse().join('')],
    ['changed in its digits', (text: string) => text.replace(/\d/g, '99999999999')],
    ['changed in its names', (text: string) => text.replace(/[a-z]{3,}/g, 'constructor')],
  ])('%s', (_, change) => {
    const random = seeded(4)
    const names = [...deck.keys()].filter((name) => /\.(?:xml|rels)$/.test(name))
    for (let round = 0; round < 15; round++) {
      const name = names[random(names.length)] ?? ''
      const text = Buffer.from(deck.get(name) ?? []).toString()
      const from = random(text.length)
      const to = from + 1 + random(Math.min(400, text.length - from))
      const changed = text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
      expect(Array.isArray(findingsOf(deck, put(name, changed)))).toBe(true)
    }
  })

  it('each of them missing', () => {
    for (const name of deck.keys()) {
      const others = new Map(deck)
      others.delete(name)
      expect(verifyDeck(pack(others))).not.toEqual([])
    }
  })
})

describe('what is made to do harm is told, and quickly', () => {
  it.each([
    [
      '100,000 levels',
      replace(richSlide, '</p:spTree>', `${'<p:grpSp>'.repeat(100_000)}</p:spTree>`),
      'malformed-xml',
    ],
    [
      'entities that grow',
      put(
        'ppt/viewProps.xml',
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
      ),
      'document-type',
    ],
    [
      'a table that spans a million cells',
      replace(richSlide, 'rowSpan="2"', 'rowSpan="1000000000" gridSpan="1000000000"'),
      'table-spans',
    ],
    [
      'a slide that is its own layout',
      relate('ppt/slides/_rels/slide6.xml.rels', 'rId99', 'slideLayout', 'slide6.xml'),
      'page-parents',
    ],
    [
      'names of what every object has',
      replace(
        richSlide,
        '<p:cNvPr id="22"',
        '<p:cNvPr __proto__="1" constructor="2" id="22"',
      ),
      'unexpected-attribute',
    ],
  ])('%s', (_, edit, rule) => {
    expect(findingsOf(deck, edit).map((finding) => finding.rule)).toContain(rule)
  })

  it('a file that says that it unpacks to gigabytes', () => {
    const copy = Buffer.from(bytes)
    copy.writeUInt32LE(0xfffffff0, copy.indexOf('PK\u0001\u0002') + 24)
    expect(verifyDeck(copy)).toMatchObject([{ rule: 'unreadable-archive' }])
  })

  it('an archive that would unpack to a hundred times its size', () => {
    const part = Buffer.alloc(70 * 1024 * 1024, ' ')
    expect(findingsOf(deck, put('ppt/viewProps.xml', part))).toMatchObject([
      { rule: 'unreadable-archive' },
    ])
  })

  it('a part of 60 megabytes', () => {
    const part = Buffer.alloc(60 * 1024 * 1024, ' ')
    expect(findingsOf(deck, put('ppt/viewProps.xml', part))).toMatchObject([
      { rule: 'malformed-xml', part: 'ppt/viewProps.xml' },
    ])
  })

  it('a small part of very many elements', () => {
    const part = Buffer.from(`<a>${'<b/>'.repeat(1_100_000)}</a>`)
    expect(findingsOf(deck, put('ppt/viewProps.xml', part))).toMatchObject([
      { rule: 'malformed-xml', part: 'ppt/viewProps.xml' },
    ])
  })

  it('a workbook that would unpack to 40 megabytes is not looked into', () => {
    const fill = put('xl/sharedStrings.xml', Buffer.alloc(40 * 1024 * 1024, ' '))
    expect(findingsOf(deck, put('ppt/embeddings/sheet1.xlsx', workbook(fill)))).toEqual(
      [],
    )
  })
})
