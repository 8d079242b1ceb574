import { describe, expect, it } from 'vitest'
import { matchPieces } from '../../src/conservation/match.js'
import type { Piece } from '../../src/conservation/pieces.js'
import type { Token } from '../../src/conservation/stream.js'

function piece(text: string): Piece {
  return { kind: 'paragraph', words: text.split(' '), under: [] }
}

/** Words of slides, one text a slide. */
function tokens(...slides: string[]): Token[] {
  return slides.flatMap((text, index) =>
    text
      .split(' ')
      .map((word) => ({ word, slide: index + 1, notes: false, aside: false })),
  )
}

function slidesOf(pieces: Piece[], all: Token[]): number[][] {
  return matchPieces(pieces, all).map((found) => [
    ...new Set(found.tokens.map(({ slide }) => slide)),
  ])
}

describe('pieces of a briefing', () => {
  it('are found where they stand', () => {
    expect(slidesOf([piece('a b c'), piece('d e')], tokens('x a b c', 'x d e'))).toEqual([
      [1],
      [2],
    ])
  })

  it('are found where they continue, past what stands between', () => {
    expect(slidesOf([piece('a b c d e f')], tokens('t a b c', 't d e f'))).toEqual([
      [1, 2],
    ])
  })

  it('are found where a word goes on after long notes', () => {
    const notes = tokens(' n'.repeat(900).trim()).map((token) => ({
      ...token,
      notes: true,
      aside: true,
    }))
    const all = [...tokens('a abcdefgh'), ...notes, ...tokens('t ijklmnop')]
    const [found] = matchPieces([piece('a abcdefghijklmnop')], all)
    expect(found?.missing).toEqual([])
  })

  it('that say the same are found one after the other', () => {
    expect(slidesOf([piece('a b'), piece('a b')], tokens('a b', 'a b'))).toEqual([
      [1],
      [2],
    ])
  })

  it('are taken where most of their words follow each other', () => {
    expect(
      slidesOf([piece('the end of it')], tokens('the other', 'the end of it')),
    ).toEqual([[2]])
  })

  it('are found in the text of slides rather than beside it', () => {
    const all = tokens('a b', 'a b').map((token) => ({
      ...token,
      aside: token.slide === 1,
    }))
    expect(slidesOf([piece('a b')], all)).toEqual([[2]])
  })

  it('lack words that are not there', () => {
    const [found] = matchPieces([piece('a b c d')], tokens('a b d'))
    expect(found?.missing).toEqual(['c'])
  })

  it('lack words that are there less often than they have them', () => {
    const found = matchPieces([piece('a b'), piece('a b')], tokens('a b b'))
    expect(found.map(({ missing }) => missing)).toEqual([[], ['a']])
  })

  it('have all of a long word that is divided', () => {
    const long = 'w'.repeat(100)
    const all = tokens(`t ${'w'.repeat(60)}`, `t ${'w'.repeat(40)}`)
    expect(slidesOf([piece(long)], all)).toEqual([[1, 2]])
    const [found] = matchPieces([piece(long)], all.slice(0, 3))
    expect(found?.missing).toEqual([long])
  })

  it.each([
    ['twelve letters in parts of three', 'abcdefghijkl', 'abc defghijkl', []],
    ['fewer letters in parts', 'abcdefghijk', 'abc defghijk', ['abcdefghijk']],
    ['twelve letters in parts of two', 'abcdefghijkl', 'ab cdefghijkl', ['abcdefghijkl']],
    ['twelve letters with a brief end', 'abcdefghijkl', 'abcdefghijk l', []],
  ])('have or lack a word of %s', (_, word, parts, missing) => {
    const [found] = matchPieces([piece(word)], tokens(parts))
    expect(found?.missing).toEqual(missing)
  })

  it.each([
    [399, []],
    [400, ['abcdefghijklmnop']],
  ])('have a word that goes on after up to 399 others: %i', (count, missing) => {
    const all = tokens(`abcdefgh${' x'.repeat(count)} ijklmnop`)
    const [found] = matchPieces([piece('abcdefghijklmnop')], all)
    expect(found?.missing).toEqual(missing)
  })

  it('lack a word of many parts at once, however many ways there are to begin it', () => {
    const word = { ...piece(`${'a'.repeat(24)}b`), kind: 'code' }
    const [found] = matchPieces([word], tokens('a '.repeat(60).trim()))
    expect(found?.missing).toEqual(word.words)
  })

  it('have no part of a word twice', () => {
    const words = piece('abcdefabcdef abcdefabcdef')
    const [found] = matchPieces([words], tokens('abcdef abcdef abcdef'))
    expect(found?.missing).toEqual(['abcdefabcdef'])
  })

  it('have all of a sentence without spaces that is divided', () => {
    const all = tokens('t 図書館は', 't 利用者の', '図書館は 調査')
    expect(slidesOf([piece('図書館は利用者の調査')], all)).toEqual([[1, 2, 3]])
    const [found] = matchPieces([piece('図書館は利用者の結果')], all)
    expect(found?.missing).toEqual(['図書館は利用者の結果'])
  })

  it('have all of a word of code that ends a line', () => {
    const code = { ...piece('another'), kind: 'code' }
    expect(slidesOf([code], tokens('t ano', 't ther'))).toEqual([[1, 2]])
  })

  it('have all of a short word in text that has no spaces', () => {
    const all = tokens('t frac fr', 't ac frac')
    const [held, ...pieces] = [true, undefined].map((unbroken) => ({
      ...piece('frac frac frac'),
      ...(unbroken && { unbroken }),
    }))
    expect(held && slidesOf([held], all)).toEqual([[1, 2]])
    expect(matchPieces(pieces, all)[0]?.missing).toEqual(['frac'])
  })

  it('have all of a Korean word that is divided', () => {
    expect(slidesOf([piece('2024년')], tokens('t 2024', 't 년'))).toEqual([[1, 2]])
  })

  it('have what is there as it is, though it could be part of a word before', () => {
    const pieces = [piece('abcdefabcdefxyz'), piece('abcdefabcdef')]
    const all = tokens('abcdefabcdef', 'abcdef', 'abcdefxyz xyz')
    expect(slidesOf(pieces, all)).toEqual([[2, 3], [1]])
    const twice = tokens('abcdefabcdef', 'xyz abcdefabcdef')
    expect(matchPieces(pieces, twice).flatMap(({ missing }) => missing)).toEqual([])
  })

  it('have the parts of a word that follow what stands before it', () => {
    const all = tokens('abcdef', 'q abcdef', 'ghijkl')
    expect(slidesOf([piece('q abcdefghijkl')], all)).toEqual([[2, 3]])
    expect(slidesOf([piece('abcdefghijkl q')], all)).toEqual([[1, 3, 2]])
  })

  it('have words of which each could have the parts of the others', () => {
    // The first word that is looked for takes a part that only the last can do with.
    const [ten, fifteen, twenty] = [10, 15, 20].map((times) => 'ab'.repeat(times))
    const all = tokens(
      'ab'.repeat(8),
      'ab'.repeat(7),
      'ab'.repeat(12),
      'ab'.repeat(8),
      'ab'.repeat(10),
    )
    const found = matchPieces([piece(`${ten} ${fifteen} ${twenty}`)], all)
    expect(found[0]?.missing).toEqual([])
    const [lost] = matchPieces([piece(`${ten} ${fifteen} ${twenty}`)], all.slice(1))
    expect(lost?.missing).toEqual([twenty])
  })

  it('lack a word whose end comes first', () => {
    const [found] = matchPieces([piece('abcdefghijkl')], tokens('ghijkl', 'abcdef'))
    expect(found?.missing).toEqual(['abcdefghijkl'])
  })

  it('lack a short word that others begin with', () => {
    const [found] = matchPieces([piece('another')], tokens('ano ther'))
    expect(found?.missing).toEqual(['another'])
  })
})
