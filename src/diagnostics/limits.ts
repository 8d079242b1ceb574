import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail } from './report.js'

const way = 'Divide the briefing, or set `limits` in `deckle.config.yaml`.'

/** A file of more bytes than a briefing may have. */
export function largeFile(file: VFile, bytes: number, most: number): never {
  return fail(file, {
    rule: 'large-file',
    reason: `Unexpected file of ${inMegabytes(bytes)} MB, expected at most ${inMegabytes(most)} MB`,
    note: way,
  })
}

/** More headings, paragraphs, items, rows and lines of code than a briefing may have. */
export function manyBlocks(file: VFile, blocks: number, most: number): never {
  return fail(file, {
    rule: 'many-blocks',
    reason: `Unexpected briefing of ${blocks} blocks, expected at most ${most}`,
    note: way,
  })
}

/** More pictures than a briefing may have. */
export function manyPictures(file: VFile, pictures: number, most: number): never {
  return fail(file, {
    rule: 'many-pictures',
    reason: `Unexpected briefing of ${pictures} pictures, expected at most ${most}`,
    note: way,
  })
}

/** A paragraph, heading, cell or code longer than one may be. */
export function longBlock(file: VFile, most: number, place: Position): never {
  return fail(file, {
    rule: 'long-block',
    reason: `Unexpected length of a block, expected at most ${most} characters`,
    place,
    note: `An empty line begins another paragraph. ${way}`,
  })
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
