import type { Piece } from './pieces.js'
import type { Token } from './stream.js'

/** So many places are compared for the beginning of a stretch. */
const mostPlaces = 40

/** The words of an output. */
export interface Stream {
  tokens: Token[]
  /** Indexes of the tokens of a word, in order. */
  places: Map<string, number[]>
  /** For each token, whether it is found to be a word of the briefing or a part of one. */
  used: Uint8Array
}

/** Where the words of a piece are. */
export interface Match {
  piece: Piece
  /** Of each word: its place or those of its parts; none where it is not found. */
  places: number[][]
}

/** Finds words that are there as they are. */
export function matchWholeWords(piece: Piece, stream: Stream): Match {
  const places: number[][] = []
  let at = -1
  while (places.length < piece.words.length) {
    const start = nextPlace(piece.words, places.length, at, stream)
    if (start === undefined) {
      places.push([])
      continue
    }
    const length = stretch(piece.words, places.length, start, stream)
    at = start + length
    for (let place = start; place < at; place++) {
      places.push([place])
      stream.used[place] = 1
    }
  }
  return { piece, places }
}

/**
 * Where the longest stretch of the words from an index on begins; of equals the first
 * that is no aside.
 */
function nextPlace(
  words: string[],
  index: number,
  after: number,
  stream: Stream,
): number | undefined {
  const all = stream.places.get(words[index] ?? '') ?? []
  const free = all.filter((place) => !stream.used[place])
  const ahead = free.filter((place) => place >= after).slice(0, mostPlaces)
  const candidates = [...ahead, ...free.slice(0, mostPlaces)]
  let best: { place: number; worth: number } | undefined
  for (const place of candidates) {
    const isAside = stream.tokens[place]?.aside === true
    const worth = stretch(words, index, place, stream) + (isAside ? 0 : 0.5)
    if (best === undefined || worth > best.worth) best = { place, worth }
  }
  return best?.place
}

/** How many words from an index on follow each other from a place on. */
function stretch(words: string[], index: number, place: number, stream: Stream): number {
  let length = 0
  while (
    index + length < words.length &&
    stream.tokens[place + length]?.word === words[index + length] &&
    !stream.used[place + length]
  ) {
    length++
  }
  return length
}
