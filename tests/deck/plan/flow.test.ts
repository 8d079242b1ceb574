import { describe, expect, it } from 'vitest'
import { flow } from '../../../src/deck/plan/flow.js'
import type { Block } from '../../../src/model/block.js'
import type { SlideBody } from '../../../src/model/deck.js'
import { code, list, paragraph, picture, table } from '../../support/blocks.js'

const words = (count: number) => paragraph('word '.repeat(count).trim())
const short = paragraph('Short.')
const long = words(79)
const figures = table(['A', 'B'], ['1', '2'])
const script = code('a\nb\nc\nd')
const command = code('npm install')
const photo = picture(8, 6)
const missing: Block = {
  type: 'picture',
  source: 'none.png',
  alt: 'Alt',
  caption: '',
  position: short.position,
}

function listOf(...items: Block[][]): Block {
  const { position } = short
  return {
    ...{ type: 'list', ordered: false, start: 1, position },
    items: items.map((blocks) => ({ blocks, position })),
  }
}

/** `TABLE` between the types of the text beside it. */
function shown(body: SlideBody): string {
  if (body.layout === 'prose') return body.blocks.map(({ type }) => type).join(' ')
  if (!('before' in body && 'after' in body)) return body.layout
  const types = (blocks: Block[]) => blocks.map(({ type }) => type)
  return [...types(body.before), body.layout.toUpperCase(), ...types(body.after)].join(
    ' ',
  )
}

describe('blocks become slides', () => {
  it('items of which only a picture was are gone from their list', () => {
    const [first] = flow([listOf([paragraph('A'), photo], [photo])])
    const [text] = first && 'before' in first ? first.before : []
    expect(text).toMatchObject({
      type: 'list',
      items: [{ blocks: [{ type: 'paragraph' }] }],
    })
  })

  it.each<[string, Block[], string[]]>([
    ['none of no blocks', [], []],
    ['one of text', [long, short, long], ['paragraph paragraph paragraph']],
    [
      'one for each exhibit',
      [figures, script, photo, figures],
      ['TABLE', 'CODE', 'PICTURE', 'TABLE'],
    ],
    ['short text beside what it belongs to', [short, figures], ['paragraph TABLE']],
    [
      'short text after the last exhibit beside it',
      [short, script, short],
      ['paragraph CODE paragraph'],
    ],
    [
      'text between two exhibits introduces the second one',
      [figures, short, photo],
      ['TABLE', 'paragraph PICTURE'],
    ],
    [
      'long text on slides of its own',
      [long, figures, long],
      ['paragraph', 'TABLE', 'paragraph'],
    ],
    ['text of six lines is short', [words(78), figures], ['paragraph TABLE']],
    [
      'the lines of all paragraphs count',
      [words(40), words(40), figures],
      ['paragraph paragraph', 'TABLE'],
    ],
    [
      'paragraphs of a line are short, up to six of them',
      [...Array.from({ length: 6 }, () => short), figures],
      [`${'paragraph '.repeat(6)}TABLE`],
    ],
    ['a short list is short text', [list(false, 'One'), figures], ['list TABLE']],
    [
      'code of a line or three is text',
      [short, command, short],
      ['paragraph code paragraph'],
    ],
    ['code alone is shown as such, however short', [command], ['CODE']],
    [
      'text with code does not stand beside an exhibit where both are long',
      [command, long, figures],
      ['code paragraph', 'TABLE'],
    ],
    [
      'pictures that follow each other on one',
      [short, photo, photo],
      ['paragraph PICTURES'],
    ],
    [
      'as many as have room, and about as many on each',
      Array.from({ length: 7 }, () => photo),
      ['PICTURES', 'PICTURES'],
    ],
    [
      'pictures with text between them on one each',
      [photo, long, photo],
      ['PICTURE', 'paragraph', 'PICTURE'],
    ],
    [
      'pictures of a list after it, without what is left empty there',
      [listOf([paragraph('A'), photo], [photo])],
      ['list PICTURES'],
    ],
    ['a picture without its file is text', [short, missing], ['paragraph picture']],
    [
      'a script without spaces is counted, too',
      [paragraph('図書館は利用者の調査の結果をもとに見直す。'.repeat(10)), figures],
      ['paragraph', 'TABLE'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(flow(blocks).map(shown)).toEqual(expected)
  })

  it('in order, none twice and none left out', () => {
    const blocks = [long, figures, short, script, short, short, photo, long, figures]
    const all = flow(blocks).flatMap((body) => {
      if (body.layout === 'prose') return body.blocks
      const own =
        body.layout === 'table'
          ? [body.table]
          : body.layout === 'code'
            ? [body.code]
            : body.layout === 'picture'
              ? [body.picture]
              : []
      return 'before' in body && 'after' in body
        ? [...body.before, ...own, ...body.after]
        : own
    })
    expect(all).toEqual(blocks)
  })
})
