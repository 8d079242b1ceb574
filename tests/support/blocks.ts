import { deflateSync } from 'node:zlib'
import type { Block, Callout } from '../../src/model/block.js'
import type { Position } from '../../src/model/position.js'
import type { Run } from '../../src/model/run.js'

let line = 0

/** The next line of a text that does not exist. */
export function nextPosition(): Position {
  line++
  return { start: { line, column: 1 }, end: { line, column: 80 } }
}

/** Runs of a text: `**bold**`, `_italic_`, `` `code` `` and citations `[1, 2]`. */
export function runs(text: string): Run[] {
  return text
    .split(/(\*\*.+?\*\*|_.+?_|`.+?`|\[\d+(?:, ?\d+)*\])/)
    .filter((part) => part !== '')
    .map((part): Run => {
      const inner = part.slice(1, -1)
      if (part.startsWith('**'))
        return { type: 'text', text: part.slice(2, -2), bold: true }
      if (part.startsWith('_')) return { type: 'text', text: inner, italic: true }
      if (part.startsWith('`')) return { type: 'text', text: inner, code: true }
      if (/^\[\d/.test(part))
        return { type: 'citation', numbers: inner.split(',').map(Number) }
      return { type: 'text', text: part }
    })
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', runs: runs(text), position: nextPosition() }
}

export function heading(text: string): Block {
  return { type: 'heading', runs: runs(text), position: nextPosition() }
}

export function list(ordered: boolean, ...texts: string[]): Block {
  const position = nextPosition()
  const items = texts.map((text) => ({ blocks: [paragraph(text)], position }))
  return { type: 'list', ordered, start: 1, items, position }
}

/** A task that is done and one that is not. */
export function tasks(): Block {
  const position = nextPosition()
  const items = [
    { checked: true, blocks: [paragraph('Done')], position },
    { checked: false, blocks: [paragraph('To do')], position },
  ]
  return { type: 'list', ordered: false, start: 1, items, position }
}

export function definitions(...entries: [string, string][]): Block {
  const position = nextPosition()
  return {
    type: 'definitionList',
    entries: entries.map(([term, text]) => ({
      terms: [runs(term)],
      definitions: [[paragraph(text)]],
      position,
    })),
    position,
  }
}

/** A table; columns of figures are aligned at their end. */
export function table(header: string[], ...rows: string[][]): Block {
  const isFigure = (text = '') => /^[\d.]+$/.test(text)
  return {
    type: 'table',
    alignments: header.map((_, index) => (isFigure(rows[0]?.[index]) ? 'end' : 'start')),
    header: header.map(runs),
    rows: rows.map((row) => row.map(runs)),
    position: nextPosition(),
  }
}

export function code(text: string): Block {
  return { type: 'code', language: 'json', text, position: nextPosition() }
}

export function quote(text: string): Block {
  return { type: 'quote', blocks: [paragraph(text)], position: nextPosition() }
}

export function callout(tone: Callout['tone'], text: string): Block {
  return { type: 'callout', tone, blocks: [paragraph(text)], position: nextPosition() }
}

export function footnote(mark: string, text: string): Block {
  return { type: 'footnote', mark, blocks: [paragraph(text)], position: nextPosition() }
}

/** A grey picture of a size in pixels. */
export function picture(width: number, height: number): Block {
  return {
    type: 'picture',
    source: 'grey.png',
    alt: 'A grey field',
    caption: 'A picture with a caption',
    image: { bytes: greyPng(width, height), mediaType: 'image/png', width, height },
    position: nextPosition(),
  }
}

function greyPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const rows = Buffer.alloc((width + 1) * height, 0xaa)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
