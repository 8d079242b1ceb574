import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from '../../src/ooxml/zip.js'

describe('zip', () => {
  it('packs files that others unpack', () => {
    const files: [string, Uint8Array][] = [
      ['text.xml', Buffer.from('<a/>'.repeat(1000))],
      ['folder/ü.png', Buffer.from([1, 2, 3])],
      ['empty.xml', new Uint8Array()],
    ]
    const packed = zip(files)
    expect(packed.length).toBeLessThan(1000)
    expect(
      Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, [...bytes]]),
    ).toEqual(files.map(([name, bytes]) => [name, [...bytes]]))
  })

  it('dates all files to the first day that the format knows', () => {
    const packed = Buffer.from(zip([['a.xml', Buffer.from('<a/>')]]))
    const directory = packed.indexOf('PK\u0001\u0002')
    expect([packed.readUInt32LE(10), packed.readUInt32LE(directory + 12)]).toEqual([
      0x0021_0000, 0x0021_0000,
    ])
  })
})
