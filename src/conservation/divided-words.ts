import type { Piece } from './pieces.js'
import { placesBy, type Token } from './stream.js'

/** Words that are longer may be divided over slides, if they fill a line. */
const longWord = 12
/**
 * Scripts whose lines end inside words: most have no spaces, so that what stands between
 * marks is a sentence; Korean lines end between syllables.
 */
const unspaced =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** So many words may stand between two parts, besides those in notes and feet. */
const between = 400

/**
 * Letters that a part of a word has at least; none where words are never divided. Lines
 * of code end anywhere, and so do those of text that has no spaces.
 */
export function shortestPart(
  word: string,
  { kind, unbroken }: Piece,
): number | undefined {
  if (kind === 'code' || unbroken || unspaced.test(word)) return 1
  return word.length >= longWord ? 3 : undefined
}

/** A word that is not there as it is, though it may be in parts. */
export interface Divided {
  word: string
  /** Letters that a part of it has at least, but for the last one. */
  shortest: number
}

/** The words of an output, to look for parts among them. */
export interface Output {
  tokens: Token[]
  /** Indexes of the tokens that begin with a letter, in order. */
  beginnings: Map<string, number[]>
  /** For each token, how many stand before it that are no asides. */
  before: Uint32Array
}

export function outputOf(tokens: Token[]): Output {
  const before = new Uint32Array(tokens.length + 1)
  tokens.forEach(({ aside }, place) => {
    before[place + 1] = (before[place] ?? 0) + (aside ? 0 : 1)
  })
  return { tokens, beginnings: placesBy(tokens, (word) => word[0] ?? ''), before }
}

/**
 * The places that a word was divided over, with what stands between them left out; none
 * where it is not there.
 * Of several ways it is the first that begins after the text before the word, else the
 * first of all.
 *
 * @param from where the text before the word ends
 * @param used places that are others' already; without it all may be part of the word
 */
export function partsOf(
  { word, shortest }: Divided,
  from: number,
  { tokens, beginnings, before }: Output,
  used?: Uint8Array,
): number[] {
  /** Places that lead nowhere, each with the number of letters that it is to go on after. */
  const hopeless = new Set<number>()

  /** The parts from a number of letters on, where the first of them is at a place. */
  function partsAt(place: number, letters: number): number[] | undefined {
    const part = tokens[place]?.word ?? ''
    const end = letters + part.length
    const isLong = part.length >= shortest || end === word.length
    if (!isLong || !word.startsWith(part, letters) || used?.[place]) return undefined
    if (end === word.length) return [place]
    const others = partsFrom(place + 1, end)
    return others && [place, ...others]
  }

  function partsFrom(start: number, letters: number): number[] | undefined {
    const state = start * word.length + letters
    if (hopeless.has(state)) return undefined
    hopeless.add(state)
    const places = beginnings.get(word[letters] ?? '') ?? []
    const reach = (before[start] ?? 0) + between
    for (let index = firstFrom(start, places); index < places.length; index++) {
      const place = places[index] ?? 0
      if ((before[place] ?? 0) >= reach) break
      const parts = partsAt(place, letters)
      if (parts) return parts
    }
    return undefined
  }

  const starts = beginnings.get(word[0] ?? '') ?? []
  const first = firstFrom(from, starts)
  for (let step = 0; step < starts.length; step++) {
    const start = starts[(first + step) % starts.length] ?? 0
    const parts = partsAt(start, 0)
    if (parts) return parts
  }
  return []
}

/** The index of the first of ordered places that is not before another. */
function firstFrom(start: number, places: number[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
