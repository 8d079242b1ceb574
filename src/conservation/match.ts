import type { Piece } from './pieces.js'
import type { Token } from './stream.js'

/** Where the words of a piece are found in an output. */
export interface Found {
  piece: Piece
  tokens: Token[]
  /** Words that are nowhere, or less often than the briefing has them. */
  missing: string[]
}

/** So many places are compared for the beginning of a stretch. */
const mostPlaces = 40
/** Words that are longer may be divided over slides, if they fill a line. */
const longWord = 12
/**
 * Scripts whose lines end inside words: most have no spaces, so that what stands between
 * marks is a sentence; Korean lines end between syllables.
 */
const unspaced =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * Finds each piece's words in the words of an output. Every word of the output counts
 * once: what a briefing says twice has to be there twice.
 */
export function matchPieces(pieces: Piece[], tokens: Token[]): Found[] {
  const places = new Map<string, number[]>()
  tokens.forEach(({ word }, index) => {
    const known = places.get(word)
    if (known) known.push(index)
    else places.set(word, [index])
  })
  const stream: Stream = { tokens, places, used: new Uint8Array(tokens.length) }
  return pieces.map((piece) => matchPiece(piece, stream))
}

interface Stream {
  tokens: Token[]
  /** Indexes of the tokens of a word, in order. */
  places: Map<string, number[]>
  used: Uint8Array
}

function matchPiece(piece: Piece, stream: Stream): Found {
  const found: number[] = []
  const missing: string[] = []
  let at = -1
  for (let index = 0; index < piece.words.length; ) {
    const start = nextPlace(piece.words, index, at, stream)
    if (start === undefined) {
      const word = piece.words[index] ?? ''
      const parts = divided(word, piece, stream)
      if (parts.length > 0) found.push(...take(parts, stream))
      else missing.push(word)
      index++
      continue
    }
    const length = stretch(piece.words, index, start, stream)
    found.push(
      ...take(
        Array.from({ length }, (_, step) => start + step),
        stream,
      ),
    )
    at = start + length
    index += length
  }
  return {
    piece,
    tokens: found.flatMap((place) => stream.tokens[place] ?? []),
    missing,
  }
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

/** The free tokens that a word was divided into; none where there are not all. */
function divided(word: string, piece: Piece, stream: Stream): number[] {
  const shortest = shortestPart(word, piece)
  if (shortest === undefined) return []
  const hopeless = new Set<string>()
  for (let start = 0; start < stream.tokens.length; start++) {
    const parts = partsFrom(start, 1, word, shortest, stream, hopeless)
    if (parts) return parts
  }
  return []
}

/**
 * Letters that a part of a word has at least; none where words are never divided. Lines
 * of code end anywhere, and so do those of text that has no spaces.
 */
function shortestPart(word: string, { kind, unbroken }: Piece): number | undefined {
  if (kind === 'code' || unbroken || unspaced.test(word)) return 1
  return word.length >= longWord ? 3 : undefined
}

/** So many words may stand between two parts, besides those in notes and feet. */
const between = 400

/**
 * The parts of the rest of a word from a place on, with what stands between them left
 * out.
 *
 * @param reach how many places the next part may be at
 * @param hopeless places and rests that led nowhere before
 */
function partsFrom(
  start: number,
  reach: number,
  rest: string,
  shortest: number,
  stream: Stream,
  hopeless: Set<string>,
): number[] | undefined {
  if (rest === '') return []
  const state = `${start} ${reach} ${rest.length}`
  if (hopeless.has(state)) return undefined
  let passed = 0
  for (let place = start; place < stream.tokens.length && passed < reach; place++) {
    const { word: part = '', aside } = stream.tokens[place] ?? {}
    if (!aside) passed++
    const isPart =
      !stream.used[place] &&
      rest.startsWith(part) &&
      (part.length >= shortest || part.length === rest.length)
    if (!isPart) continue
    const left = rest.slice(part.length)
    const more = partsFrom(place + 1, between, left, shortest, stream, hopeless)
    if (more) return [place, ...more]
  }
  hopeless.add(state)
  return undefined
}

function take(places: number[], { used }: Stream): number[] {
  for (const place of places) used[place] = 1
  return places
}
