import {
  type Divided,
  type Output,
  outputOf,
  partsOf,
  shortestPart,
} from './divided-words.js'
import { withEnoughLetters } from './enough-letters.js'
import type { Piece } from './pieces.js'
import { placesBy, type Token } from './stream.js'
import { type Match, matchWholeWords, type Stream } from './whole-words.js'

/** Where the words of a piece are found in an output. */
export interface Found {
  piece: Piece
  tokens: Token[]
  /** Words that are nowhere, or less often than the briefing has them. */
  missing: string[]
}

/**
 * Finds each piece's words in the words of an output. Every word of the output counts
 * once: what a briefing says twice has to be there twice.
 */
export function matchPieces(pieces: Piece[], tokens: Token[]): Found[] {
  const stream: Stream = {
    tokens,
    places: placesBy(tokens, (word) => word),
    used: new Uint8Array(tokens.length),
  }
  // What is there as it is comes first. Nothing is lost by this: where it would be a part
  // of another word, the parts of the word that has it do as well.
  const matches = pieces.map((piece) => matchWholeWords(piece, stream))
  matchParts(matches, stream)
  return matches.map(({ piece, places }) => ({
    piece,
    tokens: places.flat().flatMap((place) => tokens[place] ?? []),
    missing: piece.words.filter((_, index) => places[index]?.length === 0),
  }))
}

/** A word of a piece that is not there as it is. */
interface Open extends Divided {
  match: Match
  index: number
  /** Where the text before it ends. */
  from: number
}

/** Finds the words that are there in parts. */
function matchParts(matches: Match[], { tokens, used }: Stream): void {
  const open = openWords(matches)
  if (open.length === 0) return
  const remaining = tokens.filter((_, place) => !used[place])
  const output = outputOf(tokens)
  const missing = giveParts(open, output, used)
  // Where text repeats itself, another word may have been given the parts of one.
  const unreadable = new Set(giveParts(missing, output))
  if (missing.length === unreadable.size) return
  const enough = withEnoughLetters(
    open.filter((one) => !unreadable.has(one)),
    remaining.map(({ word }) => word),
  )
  for (const { word, match, index } of missing)
    if (!enough.has(word)) match.places[index] = []
}

/**
 * Gives words their parts.
 *
 * @param used places that are others' already; without it all may be part of any word
 * @returns those of which there are none
 */
function giveParts(words: Open[], output: Output, used?: Uint8Array): Open[] {
  // What was found no more is not looked for again.
  const gone = new Set<string>()
  return words.filter((one) => {
    const key = `${one.shortest} ${one.word}`
    const parts = gone.has(key) ? [] : partsOf(one, one.from, output, used)
    for (const place of parts) if (used) used[place] = 1
    one.match.places[one.index] = parts
    if (parts.length > 0) return false
    gone.add(key)
    return true
  })
}

/** The words that are not there as they are, but may be divided. */
function openWords(matches: Match[]): Open[] {
  let from = 0
  return matches.flatMap((match) =>
    match.piece.words.flatMap((word, index) => {
      const [place] = match.places[index] ?? []
      if (place !== undefined) from = place + 1
      const shortest = place === undefined && shortestPart(word, match.piece)
      return shortest ? [{ word, shortest, from, match, index }] : []
    }),
  )
}
